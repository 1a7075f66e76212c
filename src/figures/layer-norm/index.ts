// The figure of the transformer that normalizes after or before its additions, with warmup and without.
import { counted, format } from '../../parameters/format.ts';
import type { Params } from '../../parameters/index.ts';
import shipped from '../../training/results/layer-norm.json' with { type: 'json' };
import { shippedFrom } from '../../training/results/shipped.ts';
import { drawPanels, wholeAt } from '../kit/draw/panels.ts';
import type { Figure, Frame, Picture } from '../kit/figure.ts';
import type { Known } from '../kit/runs/runs.ts';
import {
  type Arm,
  armsOf,
  blind,
  columnOf,
  countsOf,
  drawnRun,
  jobsOf,
  loggedSteps,
  lossAt,
  type Norm,
  type Row,
  rowsOf,
  seeds,
  type Start,
  stepOf,
  steps,
} from './four-arms.ts';
import { curvesPanel, domainOf } from './loss-curves.ts';
import { seedStrip, stripHeight } from './seed-strip.ts';

const names = { post: 'post-LN', pre: 'pre-LN' } as const;

/** How an arm starts, as read after those before it: "it" is the warmup, once that is named. */
const startWords = ({ start }: Arm, isFirst: boolean): string =>
  start === 'with' && !isFirst ? 'with it' : `${start} warmup`;

/** Something about each of some arms: "post-LN 0 without warmup, 7 with it; pre-LN 10 without warmup, 10 with it". */
const byArm = (arms: readonly Arm[], words: (arm: Arm) => string): string =>
  (['post', 'pre'] as const)
    .flatMap((norm) => {
      const ofNorm = arms.filter((arm) => arm.norm === norm);
      const parts = ofNorm.map((arm, index) => `${words(arm)} ${startWords(arm, index === 0)}`);
      return parts.length === 0 ? [] : `${names[norm]} ${parts.join(', ')}`;
    })
    .join('; ');

const countOf = (row: Row, arm: Parameters<typeof columnOf>[0]) => countsOf(row[`${columnOf(arm)}Ends`]);

// Chance alone moves one or two of ten seeds.
const clearLead = 3;

/** How many more seeds train with the warmup, in words. */
function leadOf(post: number, pre: number): string {
  if (post >= clearLead && Math.abs(pre) < clearLead) return 'Where a transformer normalizes is what decides';
  if (Math.min(post, pre) <= -clearLead) return 'Here the warmup hurts';
  return Math.max(post, pre) >= clearLead ? 'Here the warmup helps' : 'Here the warmup makes little difference';
}

/** What the counts say. */
function findingOf(params: Params, known: Known): string {
  const last = rowsOf(params, known).at(-1)!;
  const all = armsOf(params, known).every((arm) => countOf(last, arm).run === seeds.length);
  if (!all) return 'One transformer, two places for its norm, with warmup and without.';
  if (params.normWarmup === 0) return 'Without warmup steps there is one start, and nothing to compare it with.';
  const trained = (norm: Norm, start: Start) => countOf(last, { norm, start }).trained;
  const change = (norm: Norm) => {
    const [without, warm] = [trained(norm, 'without'), trained(norm, 'with')];
    const both =
      without === warm ? `${format(warm)} either way` : `${format(warm)} with the warmup, ${format(without)} without`;
    return `${names[norm]} ${both}`;
  };
  const counts = `Of ${format(seeds.length)} seeds trained: ${change('post')}; ${change('pre')}.`;
  const [post, pre] = (['post', 'pre'] as const).map((norm) => trained(norm, 'with') - trained(norm, 'without'));
  return `${leadOf(post!, pre!)}. ${counts}`;
}

/** How many seeds train in each arm. */
function countsWords(params: Params, known: Known): string {
  const arms = armsOf(params, known);
  const last = rowsOf(params, known).at(-1)!;
  const { normPeakLr, normWarmup } = params;
  const warmups = normWarmup === 0 ? 'without warmup' : `with a warmup of ${counted(normWarmup, 'step')} or none`;
  const what = `A small transformer at a peak rate of ${format(normPeakLr)}, ${warmups}.`;
  const run = arms.filter((arm) => countOf(last, arm).run > 0);
  if (run.length === 0) return what;
  const counts = byArm(run, (arm) => {
    const { trained, run } = countOf(last, arm);
    return run === seeds.length ? format(trained) : `${format(trained)} of ${format(run)} so far`;
  });
  return `${what} Of ${format(seeds.length)} seeds trained: ${counts}.`;
}

/** All losses at the reader's place. */
function hereWords(params: Params, known: Known): string {
  const step = stepOf(params);
  const arms = armsOf(params, known);
  if (arms.every((arm) => !drawnRun(arm, params))) return 'Not run yet.';
  const losses = byArm(arms, (arm) => {
    const loss = lossAt(arm, params, step);
    if (loss !== undefined) return format(loss, 2);
    return drawnRun(arm, params) ? 'out of bounds' : 'not known yet';
  });
  return `Loss at step ${format(step)} of ${format(steps)} with seed ${format(params.normSeed)}: ${losses}. Blind guesses have ${format(blind, 3)}.`;
}

const [width, height] = [320, 250];

/** Curves and seeds of both places of the norm, as one picture: side by side, or one under the other on a phone. */
function drawLayerNorm(rows: readonly Row[], params: Params, frame: Frame): Picture {
  const wide = frame.width >= 2 * width;
  const panelFrame = { ...frame, width };
  const domain = domainOf(rows);
  const panels = (['post', 'pre'] as const).flatMap((norm, index) => {
    const curves = curvesPanel(rows, params, panelFrame, { norm, domain, height });
    const strip = seedStrip(rows, norm, params, panelFrame);
    const [x, y] = wide ? [width * index, 0] : [0, (height + stripHeight) * index];
    const under = wholeAt(curves);
    return [
      { svg: curves, x, y, under },
      { svg: strip, x, y: y + height, under },
    ];
  });
  return drawPanels(panels, frame, (height + stripHeight) * (wide ? 1 : 2));
}

/** A small transformer that normalizes after or before its additions, with warmup and without. */
export const figure: Figure<Row> = {
  id: 'layer-norm',
  home: 'when/',
  title: 'Where the transformer normalizes',
  question: 'Does a transformer need a warmup?',
  task: 'Halve the peak rate. Does post-LN still need its warmup? Then go back and find the shortest warmup that helps.',
  finding: findingOf,
  parameters: ['normPeakLr', 'normWarmup', 'normSeed', 'normStep'],
  actions: [
    {
      id: 'next-seed',
      label: 'Next seed',
      offered: ({ normSeed }) => normSeed < seeds.length,
      change: ({ normSeed }) => ({ normSeed: normSeed + 1 }),
    },
  ],
  cursor: 'normStep',
  stops: () => loggedSteps,
  span: () => steps,
  runs: { of: ['normPeakLr', 'normWarmup'], jobs: jobsOf, shipped: shippedFrom(shipped) },
  columns: [
    { key: 'step', label: 'step' },
    { key: 'postWithout', label: 'loss, post-LN, without warmup' },
    { key: 'postWith', label: 'loss, post-LN, with warmup' },
    { key: 'preWithout', label: 'loss, pre-LN, without warmup' },
    { key: 'preWith', label: 'loss, pre-LN, with warmup' },
  ],
  data: rowsOf,
  describe: (params, known) => `${countsWords(params, known)} ${hereWords(params, known)}`,
  read: hereWords,
  draw: drawLayerNorm,
};
