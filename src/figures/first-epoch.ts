import * as Plot from '@observablehq/plot';
import { iterationsPerEpoch, type ScriptConfig, updateAt, warmupStepsInScript } from '../schedule/index.ts';
import type { Figure } from './kit/figure.ts';
import { format } from './kit/format.ts';
import { plottedSteps } from './kit/steps.ts';
import { axes, axisWidth, heat, heatScale, ink, plot, rateTicks } from './kit/theme.ts';
import type { Params } from './parameters.ts';

interface Row {
  iteration: number;
  epoch: number;
  used: number;
  logged: number;
  perEpoch: number;
}

const perIteration = (params: Params): ScriptConfig => ({
  ...params,
  peakLrs: [params.peakLr],
  capped: true,
  stepPer: 'iteration',
  dropped: true,
});

// Read with x as the epoch, the scheduler has to live on for W epochs, or it would never arrive.
const perEpoch = (params: Params): ScriptConfig => ({ ...perIteration(params), stepPer: 'epoch', dropped: false });

const lastUpdate = (params: Params): number => iterationsPerEpoch(params) * params.epochs - 1;

const capOf = (params: Params): number => warmupStepsInScript(params.warmupSteps, iterationsPerEpoch(params));

function at(params: Params, update: number): Row {
  const { epoch, used, logged } = updateAt(perIteration(params), update);
  const misread = updateAt(perEpoch(params), update);
  return { iteration: update, epoch, used: used[0]!, logged: logged[0]!, perEpoch: misread.used[0]! };
}

const iterations = (count: number): string => (count === 1 ? '1 iteration' : `${format(count)} iterations`);
const epochs = (count: number): string => (count === 1 ? '1 epoch' : `${format(count)} epochs`);

/** The rate used and logged at each iteration, stepped per iteration as in the script, beside per epoch as it is misread. */
export const firstEpoch: Figure<Row> = {
  id: 'first-epoch',
  title: 'What the training script does in its first epoch',
  question: 'Does the warmup last for batches, or for epochs?',
  task: 'Double the batch size. Which of the two lines changes, and what happens to W?',
  finding: () =>
    'The script steps once per batch, so the ramp is over when the first epoch is. Read per epoch, the same numbers stretch it over as many epochs.',
  parameters: ['datasetSize', 'batchSize', 'epochs', 'peakLr', 'startFactor', 'warmupSteps', 'iteration'],
  cursor: 'iteration',
  span: lastUpdate,
  columns: [
    { key: 'iteration', label: 'iteration' },
    { key: 'epoch', label: 'epoch' },
    { key: 'used', label: 'rate used, step() per iteration' },
    { key: 'logged', label: 'rate logged, step() per iteration' },
    { key: 'perEpoch', label: 'rate used, step() per epoch' },
  ],
  data: (params) => {
    const last = lastUpdate(params);
    const length = iterationsPerEpoch(params);
    const stride = Math.ceil(params.epochs / 100);
    const starts = Array.from({ length: Math.ceil(params.epochs / stride) }, (_, index) => index * stride * length);
    const marked = [1, capOf(params), length - 1, params.iteration, ...starts];
    return plottedSteps(last, marked, 18).map((update) => at(params, update));
  },
  describe: (params) => {
    const length = iterationsPerEpoch(params);
    const cap = capOf(params);
    const warmup =
      cap === 0
        ? 'so W is 0 and there is no warmup'
        : `so W = min(${format(params.warmupSteps)}, ${format(length)} − 1) = ${format(cap)} and the ramp ends with iteration ${format(cap)}`;
    const misread = at(params, lastUpdate(params)).perEpoch;
    const slow = `Stepped once per epoch, the last of ${epochs(params.epochs)} would train at ${format(misread)}.`;
    return `One epoch is ${iterations(length)}, ${warmup}. ${slow} ${firstEpoch.read(params)}`;
  },
  read: (params) => {
    const { iteration } = params;
    const last = lastUpdate(params);
    if (iteration > last) return `The run ends with iteration ${format(last)}, before iteration ${format(iteration)}.`;
    const { used, logged, perEpoch: misread } = at(params, iteration);
    return `Iteration ${format(iteration)} uses ${format(used)} and logs ${format(logged)}; stepped per epoch it would use ${format(misread)}.`;
  },
  draw: (rows, params, frame) => {
    const { peakLr, startFactor, iteration } = params;
    const narrow = frame.width < 480;
    const last = lastUpdate(params);
    const length = iterationsPerEpoch(params);
    const top = peakLr * Math.max(1, startFactor);
    const ticks = rateTicks(peakLr, top);
    const here = iteration <= last && at(params, iteration);
    const panels = ['step() per iteration: the script', 'step() per epoch: the misreading'];
    const panel = (index: number) => ({ [narrow ? 'fy' : 'fx']: () => panels[index] });
    const ends = params.epochs <= 40 ? rows.filter((row) => row.iteration > 0 && row.iteration % length === 0) : [];
    const facet = narrow
      ? { fy: { domain: panels, axis: null, padding: 0.24 } }
      : { fx: { domain: panels, axis: null, padding: 0.09 } };
    return plot(
      {
        height: narrow ? 430 : 300,
        marginTop: narrow ? 46 : 50,
        marginLeft: axisWidth(ticks.map((tick) => format(tick, 4))),
        marginRight: 24,
        x: { domain: [0, Math.max(last, 1)] },
        y: { domain: [0, top * 1.04] },
        ...facet,
        marks: [
          heatScale(frame, peakLr),
          axes('iteration (batch)', 'learning rate', ticks),
          Plot.text(panels, {
            [narrow ? 'fy' : 'fx']: (name: string) => name,
            text: (name: string) => name,
            frameAnchor: 'top-left',
            dy: -16,
            fill: ink.strong,
            fontWeight: 600,
          }),
          Plot.ruleY([peakLr], { stroke: ink.ember, strokeDasharray: '2 4' }),
          Plot.ruleX(ends, { x: 'iteration', stroke: ink.line }),
          Plot.line(rows, {
            ...panel(0),
            x: 'iteration',
            y: 'logged',
            stroke: ink.faint,
            strokeDasharray: '1 4',
            strokeWidth: 2,
          }),
          Plot.line(rows, { ...panel(0), x: 'iteration', y: 'used', stroke: heat(frame), strokeWidth: 3 }),
          Plot.line(rows, {
            ...panel(1),
            x: 'iteration',
            y: 'perEpoch',
            curve: 'step-after',
            stroke: heat(frame),
            strokeWidth: 3,
          }),
          here && [
            Plot.ruleX([here], { x: 'iteration', stroke: ink.faint }),
            Plot.dot([here], { ...panel(0), x: 'iteration', y: 'logged', r: 4.5, fill: ink.faint }),
            Plot.dot([here], {
              ...panel(0),
              x: 'iteration',
              y: 'used',
              r: 5.5,
              fill: ink.paper,
              stroke: ink.strong,
              strokeWidth: 2.5,
            }),
            Plot.dot([here], {
              ...panel(1),
              x: 'iteration',
              y: 'perEpoch',
              r: 5.5,
              fill: ink.paper,
              stroke: ink.strong,
              strokeWidth: 2.5,
            }),
          ],
        ],
      },
      frame,
    );
  },
};
