// The figure of Adam’s first updates: how far each moves a weight where the gradients are noise.
import * as Plot from '@observablehq/plot';
import { counted, format } from '../../parameters/format.ts';
import type { Params } from '../../parameters/index.ts';
import type { TraceJob } from '../../training/job.ts';
import { noiseLimit } from '../../training/noise-limit.ts';
import shipped from '../../training/results/adam-start.json' with { type: 'json' };
import { shippedFrom } from '../../training/results/shipped.ts';
import { plot } from '../kit/draw/plot.ts';
import { halo, ink, ring } from '../kit/draw/theme.ts';
import { isNarrow } from '../kit/draw/widths.ts';
import type { Figure } from '../kit/figure.ts';
import type { Known } from '../kit/runs/runs.ts';

interface Row {
  step: number;
  update: number;
}

const lastStep = 300;

const jobOf = ({ adamBeta1, adamBeta2, adamSeed }: Params): TraceJob => ({
  kind: 'trace',
  experiment: 'adam-start',
  settings: { weights: 2000, beta1: adamBeta1, beta2: adamBeta2, steps: lastStep, seed: adamSeed, every: 1 },
});

/** The steps that are drawn: every one at first, then ever fewer, as the axis has it. */
const drawn = [...new Set(Array.from({ length: 34 }, (_, index) => Math.round(lastStep ** (index / 33))))];

/** Every step of the run; none while it is not known. */
const allRows = (params: Params, known: Known): Row[] =>
  (known(jobOf(params))?.rows ?? []).map(({ step, update }) => ({ step: step!, update: update! }));

/** How far Adam moves a weight in each of its first steps when the gradients are noise. */
export const figure: Figure<Row> = {
  id: 'adam-start',
  home: 'when/',
  title: 'The size of Adam’s first updates',
  question: 'How far does Adam move a weight in its first steps?',
  task: 'Take the memory out: set beta 1 to 0. Where does the size of the updates go?',
  finding: ({ adamBeta1 }) =>
    `The first update moves every weight by the full rate. Where gradients are noise, later ones move it by ${format(noiseLimit(adamBeta1), 3)} of that.`,
  parameters: ['adamBeta1', 'adamBeta2', 'adamSeed', 'adamStep'],
  runs: {
    of: ['adamBeta1', 'adamBeta2', 'adamSeed'],
    jobs: (params) => [jobOf(params)],
    shipped: shippedFrom(shipped),
    prompt: true,
  },
  cursor: 'adamStep',
  stops: () => drawn,
  span: () => lastStep,
  columns: [
    { key: 'step', label: 'step' },
    { key: 'update', label: 'mean size of the update, in learning rates' },
  ],
  data: (params, known) =>
    allRows(params, known).filter(({ step }) => drawn.includes(step) || step === params.adamStep),
  taken: allRows,
  describe: (params, known) => {
    const rows = allRows(params, known);
    const limit = format(noiseLimit(params.adamBeta1), 3);
    if (rows.length === 0)
      return `The run is not done yet. Theory says that the updates shrink to ${limit} of the rate.`;
    const far = rows.findLastIndex(({ update }) => update > 1.2 * noiseLimit(params.adamBeta1));
    const settled = rows[far + 1];
    const soon = settled
      ? `here they are within a fifth of that from step ${format(settled.step)} on`
      : `here that takes more than ${counted(lastStep, 'step')}`;
    const times = format(1 / noiseLimit(params.adamBeta1), 2);
    return `Step 1 moves every weight by the full learning rate, whatever its gradient. On gradients that are noise alone, theory says that the updates shrink to ${limit} of it, so that the first is ${times} times as large as the later ones; ${soon}. ${figure.read(params, known)}`;
  },
  read: (params, known) => {
    const row = allRows(params, known).find(({ step }) => step === params.adamStep);
    const step = `Update ${format(params.adamStep)}`;
    return row
      ? `${step} moves a weight by ${format(row.update, 3)} times the learning rate on average.`
      : `${step} is not known yet.`;
  },
  draw: (rows, params, frame) => {
    const narrow = isNarrow(frame);
    const limit = noiseLimit(params.adamBeta1);
    const here = rows.filter(({ step }) => step === params.adamStep);
    const late = params.adamStep > 20;
    return plot(
      {
        height: narrow ? 260 : 310,
        x: { domain: [1, lastStep], type: 'log' },
        y: { domain: [0, 1.12] },
        axes: {
          x: 'step (logarithmic axis)',
          y: narrow ? 'mean update, in learning rates' : 'mean size of an update, in learning rates',
          yTicks: [0, 0.25, 0.5, 0.75, 1],
        },
        marks: [
          Plot.ruleY([limit], { stroke: ink.cool, strokeDasharray: '2 4' }),
          Plot.text([`theory: ${format(limit, 3)}`], {
            x: 1,
            y: limit,
            dx: 4,
            dy: limit < 0.15 ? -10 : 12,
            textAnchor: 'start',
            fill: ink.cool,
            fontWeight: 600,
          }),
          Plot.line(rows, { x: 'step', y: 'update', stroke: ink.ember, strokeWidth: 2.5 }),
          Plot.dot(here, { x: 'step', y: 'update', ...ring }),
          Plot.text(here, {
            x: 'step',
            y: 'update',
            text: ({ step, update }: Row) => `step ${step}: ${format(update, 3)}`,
            dx: late ? -4 : 13,
            dy: late ? -18 : -4,
            textAnchor: late ? 'end' : 'start',
            fill: ink.strong,
            fontWeight: 600,
            fontSize: 14,
            ...halo,
          }),
        ],
      },
      frame,
    );
  },
};
