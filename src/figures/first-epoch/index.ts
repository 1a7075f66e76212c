// The figure of the training script’s first epoch: a warmup counted in batches, and the same misread in epochs.
import * as Plot from '@observablehq/plot';
import { caseOf } from '../../parameters/cases.ts';
import { counted, format } from '../../parameters/format.ts';
import type { Params } from '../../parameters/index.ts';
import { iterationsPerEpoch, type ScriptConfig, updateAt, warmupStepsInScript } from '../../schedule/index.ts';
import { plot } from '../kit/draw/plot.ts';
import { plottedSteps } from '../kit/draw/steps.ts';
import { halo, heat, heatScale, ink, rateTicks, ring } from '../kit/draw/theme.ts';
import { isNarrow } from '../kit/draw/widths.ts';
import type { Figure } from '../kit/figure.ts';

/** One iteration of the run, in both readings. */
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

/** The last iteration of the run, counted from 0. */
const lastUpdate = (params: Params): number => iterationsPerEpoch(params) * params.epochs - 1;

/** W as the script cuts it, with the reader's warmup steps in place of 1000. */
const capOf = (params: Params): number => warmupStepsInScript(params.warmupSteps, iterationsPerEpoch(params));

/** The rates at one iteration of the run. */
function at(params: Params, update: number): Row {
  const { epoch, used, logged } = updateAt(perIteration(params), update);
  const misread = updateAt(perEpoch(params), update);
  return { iteration: update, epoch, used: used[0]!, logged: logged[0]!, perEpoch: misread.used[0]! };
}

/** Whether there is a ramp to walk, without which the two readings do not differ. */
const ramps = (params: Params): boolean =>
  !['none', 'flat'].includes(caseOf({ ...params, warmupSteps: capOf(params) }));

/** The iterations that are plotted: even strides, the corners of the ramp, the start of each epoch, the reader's place. */
function plottedRows(params: Params): Row[] {
  const last = lastUpdate(params);
  const length = iterationsPerEpoch(params);
  const stride = Math.ceil(params.epochs / 100);
  const starts = Array.from({ length: Math.ceil(params.epochs / stride) }, (_, index) => index * stride * length);
  const marked = [1, capOf(params), length - 1, params.iteration, ...starts];
  return plottedSteps(last, marked, 18).map((update) => at(params, update));
}

/** The rate used and logged at each iteration, stepped per iteration as in the script, beside per epoch as it is misread. */
export const figure: Figure<Row> = {
  id: 'first-epoch',
  home: 'pytorch/',
  title: 'What the training script does in its first epoch',
  question: 'Does the warmup last for batches, or for epochs?',
  task: 'Double the batch size. What happens to W, and in which of the two plots does the ramp still end inside the first epoch?',
  finding: (params) =>
    ramps(params)
      ? `Stepped once per batch, the ramp is over within the first epoch. Stepped once per epoch, the same W makes it last ${counted(capOf(params), 'epoch')}. The schedule that lowers the rate later is left out.`
      : 'Without a ramp, or with a flat one, both readings train at the peak learning rate throughout. The schedule that lowers it later is left out.',
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
  data: plottedRows,
  describe: (params, known) => {
    const length = iterationsPerEpoch(params);
    const cap = capOf(params);
    const size = `One epoch is ${counted(length, 'iteration')}, so W = min(${params.warmupSteps}, ${length} − 1) = ${format(cap)}`;
    const first = ramps(params)
      ? `and iteration ${format(cap)} is the first at the peak`
      : 'and every iteration runs at the peak';
    const misread = format(at(params, lastUpdate(params)).perEpoch);
    const slow = ramps(params) ? ` Stepped once per epoch, the run would end at ${misread}.` : '';
    return `${size} ${first}.${slow} ${figure.read(params, known)}`;
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
    const narrow = isNarrow(frame);
    const last = lastUpdate(params);
    const length = iterationsPerEpoch(params);
    const top = peakLr * Math.max(1, startFactor);
    const ticks = rateTicks(peakLr, top);
    const here = iteration <= last && at(params, iteration);
    const panels = ['step() per iteration: the script', 'step() per epoch: the misreading'];
    const along = narrow ? 'fy' : 'fx';
    const panel = (index: number) => ({ [along]: () => panels[index] });
    const ends = params.epochs <= 40 ? rows.filter((row) => row.iteration > 0 && row.iteration % length === 0) : [];
    const late = iteration > last / 2;
    // Beside the dot: above it near the axis, below it near the peak.
    const label = (rate: number, middle: number): Plot.TextOptions => ({
      x: 'iteration',
      dx: late ? -12 : 12,
      dy: rate < 0.15 * top ? -14 : rate > 0.8 * top ? 18 : middle,
      lineHeight: 1.25,
      fill: ink.strong,
      fontWeight: 600,
      ...halo,
      textAnchor: late ? 'end' : 'start',
    });
    return plot(
      {
        height: narrow ? 430 : 300,
        x: { domain: [0, Math.max(last, 1)] },
        y: { domain: [0, top * 1.04] },
        axes: { x: 'iteration (batch)', y: 'learning rate', yTicks: ticks, panels: { names: panels, along } },
        marks: [
          heatScale(frame, peakLr),
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
            Plot.dot([here], { ...panel(0), x: 'iteration', y: 'used', ...ring }),
            Plot.dot([here], { ...panel(1), x: 'iteration', y: 'perEpoch', ...ring }),
            Plot.text([here], {
              ...panel(0),
              ...label(here.used, 10),
              y: 'used',
              text: ({ used, logged }) => `uses ${format(used)}\nlogs ${format(logged)}`,
            }),
            Plot.text([here], {
              ...panel(1),
              ...label(here.perEpoch, -14),
              y: 'perEpoch',
              text: ({ perEpoch }) => `uses ${format(perEpoch)}`,
            }),
          ],
        ],
      },
      frame,
    );
  },
};
