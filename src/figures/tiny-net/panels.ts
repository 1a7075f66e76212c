// The four panels of the tiny net: its loss, its sharpness, what it makes of the data, and its learning rate.
import * as Plot from '@observablehq/plot';
import { format } from '../../parameters/format.ts';
import type { Params } from '../../parameters/index.ts';
import { schedule } from '../../training/plan.ts';
import { problems } from '../../training/problems.ts';
import { plot } from '../kit/draw/plot.ts';
import { ink } from '../kit/draw/theme.ts';
import { thinned } from '../kit/draw/thinned.ts';
import type { Frame } from '../kit/figure.ts';
import { cellAt } from './grid.ts';
import { fitOf, type Row, rowAt, stepOf } from './logged.ts';
import { labelOf, type Name, namesOf, planOf, steps } from './pair.ts';
import { domainOf, endWords, line, names, stepPanel, within } from './step-panel.ts';

const { inputs, targets } = problems.sine.rows;

/** The rates of a run where it has a corner, and at enough steps between that a line through them passes for 1/rate. */
function ratesOf(params: Params, run: Name): { step: number; rate: number }[] {
  const { rate, warmupSteps } = cellAt(params.netCell);
  const multiplier = schedule(planOf(params, run));
  if (run === 'with' && params.netSchedule === 'own') {
    const every = Array.from({ length: steps + 1 }, (_, step) => ({ step, rate: rate * multiplier(step) }));
    return thinned(every, (row) => [row.step, row.rate], rate / 1000);
  }
  const apart = [0, 1, 2, 4, 8, 16, 32].flatMap((gap) => [gap, warmupSteps - 1 - gap]);
  const ramp = apart.filter((step) => step >= 0 && step < warmupSteps);
  const shown = [...new Set([...ramp, warmupSteps, steps])].sort((one, other) => one - other);
  return shown.map((step) => ({ step, rate: rate * multiplier(step) }));
}

/** The learning rates of both runs. */
export function ratePanel(params: Params, frame: Frame, height: number) {
  const { rate } = cellAt(params.netCell);
  const lines = namesOf(params).map((run) => ({ run, rates: ratesOf(params, run) }));
  const top = Math.max(rate, ...lines.flatMap(({ rates }) => rates.map((each) => each.rate)));
  return plot(
    {
      height,
      x: { domain: [0, steps] },
      y: { domain: [0, 1.1 * top] },
      axes: { x: 'step (optimizer updates done)', y: 'learning rate η', yTicks: [0, top / 2, top] },
      marks: [lines.map(({ run, rates }) => Plot.line(rates, { x: 'step', y: 'rate', ...line(run) }))],
    },
    frame,
  );
}

/** A rule where the second run jumps to the peak, if it does, with a name if there is one. */
function jumpMarks({ netCell, netSchedule, netStartFactor }: Params, name: string): Plot.Markish[] {
  const { warmupSteps } = cellAt(netCell);
  const jumps = (netSchedule === 'flat' || netSchedule === 'down') && warmupSteps > 0 && netStartFactor < 1;
  if (!jumps) return [];
  return [
    Plot.ruleX([warmupSteps], { stroke: ink.ember, strokeDasharray: '2 3' }),
    Plot.text([name], {
      x: warmupSteps,
      frameAnchor: 'bottom',
      dx: 5,
      dy: -7,
      textAnchor: 'start',
      fill: ink.ember,
    }),
  ];
}

/** The losses of both runs. */
export function lossPanel(rows: readonly Row[], params: Params, frame: Frame, height: number) {
  const losses = rows.map(({ loss }) => loss);
  return stepPanel(rows, frame, {
    height,
    words: 'loss (logarithmic axis)',
    domain: domainOf(losses, [1e-6, 1e6]),
    value: ({ loss }) => loss,
    label: ({ run, verdict }) => `${labelOf(run, params)}: ${endWords(verdict)}`,
    under: jumpMarks(params, 'the jump'),
  });
}

/** The sharpness of both runs against the threshold of each, the zone above the second run's shaded. */
export function sharpnessPanel(rows: readonly Row[], params: Params, frame: Frame, height: number) {
  const values = rows.flatMap(({ sharpness }) => (sharpness === '' ? [] : [sharpness]));
  const [without, second = without] = namesOf(params).map((run) =>
    ratesOf(params, run).map(({ step, rate }) => ({ step, y: (2 * (1 + params.netMomentum)) / rate })),
  );
  const least = Math.min(...second!.map(({ y }) => y));
  const domain = domainOf(Number.isFinite(least) ? [...values, least, 3 * least] : values, [0.1, 1e5]);
  const shaded = second!.map(({ step, y }) => ({ step, y: within(domain, y) }));
  return stepPanel(rows, frame, {
    height,
    words: 'sharpness λ (logarithmic axis); shaded: unstable',
    domain,
    value: ({ sharpness }) => sharpness,
    label: ({ run }) => labelOf(run, params),
    under: [
      Plot.areaY(shaded, { x: 'step', y1: 'y', y2: domain[1], fill: ink.wash }),
      Plot.line(shaded, { x: 'step', y: 'y', stroke: ink.ember, strokeWidth: 1 }),
      Plot.ruleY([within(domain, without![0]!.y)], { stroke: ink.cool, strokeDasharray: '2 3' }),
      ...jumpMarks(params, ''),
    ],
  });
}

const greatestOutput = 2;

/** The data, and what both nets make of it at the reader's place. */
export function fitPanel(rows: readonly Row[], params: Params, frame: Frame, height: number) {
  const points = Array.from(inputs, (x, index) => ({ x, y: targets[index]! }));
  const curves = names.flatMap((run) => {
    const row = rowAt(rows, run, params);
    if (!row) return [];
    // A curve leaves the panel where it leaves the scale.
    return [
      { run, curve: fitOf(row).map((y, index) => ({ x: inputs[index]!, y: Math.abs(y) > greatestOutput ? NaN : y })) },
    ];
  });
  const seen = curves.filter(({ curve }) => curve.some(({ y }) => !Number.isNaN(y))).map(({ run }) => run);
  const missing = namesOf(params).filter((run) => !seen.includes(run));
  return plot(
    {
      height,
      x: { domain: [-1.6, 1.6] },
      y: { domain: [-greatestOutput, greatestOutput] },
      axes: {
        x: 'input x',
        y: `output at step ${format(stepOf(params))}; dots: the data`,
        yTicks: [-2, -1, 0, 1, 2],
        foot: -greatestOutput,
      },
      marks: [
        Plot.dot(points, { x: 'x', y: 'y', r: 3, fill: ink.faint }),
        curves.map(({ run, curve }) => Plot.line(curve, { x: 'x', y: 'y', ...line(run) })),
        missing.map((run, index) =>
          Plot.text([`${labelOf(run, params)}: no curve`], {
            frameAnchor: 'top-left',
            dx: 4,
            dy: 8 + 15 * index,
            fill: ink.soft,
          }),
        ),
      ],
    },
    frame,
  );
}
