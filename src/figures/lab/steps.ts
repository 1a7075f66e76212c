// At which steps a run of any length is plotted.
import type { ReaderRun } from '../../parameters/reader-run.ts';
import { niceStride } from '../kit/draw/steps.ts';

// Enough for a smooth line at the widest size, few enough to draw in a frame whatever the length of the run.
const evenPoints = 90;
const warmupPoints = 24;
const mostDrops = 60;

const upTo = (count: number): number[] => Array.from({ length: Math.max(Math.floor(count), 0) }, (_, index) => index);

/** The steps from **from** to **to** in about **count** equal strides, rounded to whole steps. */
const between = (from: number, to: number, count: number): number[] =>
  upTo(count + 1).map((index) => Math.round(from + ((to - from) * index) / count));

/** 1, 2, 4, … below **span**: where a curve is steep at one end, its points lie ever closer there. */
const doubling = (span: number): number[] => upTo(Math.log2(Math.max(span, 1)) + 1).map((index) => 2 ** index);

/** The steps at which the decay jumps: the first of them, if there are more than can be told apart. */
export function jumps(run: ReaderRun): number[] {
  const { decay, totalSteps, stepSize, cycles, milestones } = run;
  const start = run.warmupSteps + run.stableSteps;
  const decaySteps = totalSteps - start;
  if (decay === 'multi-step') return [...milestones];
  if (decay === 'step') {
    const count = Math.min(mostDrops, (decaySteps - 1) / stepSize);
    return upTo(count).map((index) => start + (index + 1) * stepSize);
  }
  if (decay !== 'cosine-restarts') return [];
  // The first step whose phase has wrapped, as whole numbers tell.
  return upTo(cycles - 1).map((index) => start + Math.ceil(((index + 1) * decaySteps) / cycles));
}

/**
 * The steps at which a run is plotted: a few hundred at most, however long it is. Its corners are among them, and of
 * every jump that is drawn both sides.
 *
 * @example stepsOf(defaultRun).at(-1) // 9999
 */
export function stepsOf(run: ReaderRun): number[] {
  const { totalSteps, warmupSteps, stableSteps } = run;
  const last = totalSteps - 1;
  const stride = niceStride(last / evenPoints);
  const start = warmupSteps + stableSteps;
  const drops = jumps(run);
  const perCycle = Math.max(8, Math.ceil(60 / run.cycles));
  const curved =
    run.decay === 'cosine-restarts'
      ? [start, ...drops].flatMap((step, index) => between(step, drops[index] ?? totalSteps, perCycle))
      : doubling(totalSteps - start).flatMap((step) => [start + step, totalSteps - step]);
  const steps = [
    ...upTo(last / stride + 1).map((index) => index * stride),
    ...between(0, warmupSteps, warmupPoints),
    ...doubling(warmupSteps),
    ...curved,
    ...[warmupSteps, start, last],
    ...drops.flatMap((step) => [step - 1, step]),
  ];
  return [...new Set(steps)].filter((step) => step >= 0 && step <= last).sort((a, b) => a - b);
}
