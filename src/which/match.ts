// A fit as plain data for a page: settings, the linear family's numbers, a run.
import type { Convention, WarmupSettings } from '../frameworks/framework.ts';
import { defaultRun, type RunSpec } from '../schedule/index.ts';
import type { Match, Setting } from './answer.ts';
import type { Fit } from './fit/fit.ts';
import { shown } from './number-words.ts';

/** A number with all the digits it was given. */
const exact = (value: number) =>
  value === Number(shown(value)) ? shown(value) : String(Number(value.toPrecision(12)));

/** What a user would type: the length, the start where there is one, and the peak. */
function settingsOf({ convention, typed, peakLr, asShipped }: Fit, perLine: number | undefined): readonly Setting[] {
  const { lengthName, startName, startIs, peakName } = convention;
  const start = startIs === 'rate' ? typed.startFactor * peakLr : typed.startFactor;
  return [
    {
      name: lengthName,
      value: perLine === undefined ? String(typed.length) : `${typed.length / perLine} · k`,
      from: 'fitted',
    },
    ...(startName === undefined
      ? []
      : [{ name: startName, value: exact(start), from: asShipped ? ('default' as const) : ('fitted' as const) }]),
    { name: peakName, value: exact(peakLr), from: 'fitted' },
  ];
}

/**
 * N, with the s that follows from it where a convention fixes it.
 *
 * @param convention any
 * @param typed N and s in their ranges
 * @example withStart(pasted.convention, { length: 4, startFactor: 0 }) // { length: 4, startFactor: 0 }
 */
export function withStart(convention: Convention, typed: WarmupSettings): WarmupSettings {
  return convention.startIs === 'fixed' ? { ...typed, startFactor: convention.schedule(typed)(0) } : typed;
}

/**
 * A fit as plain data.
 *
 * @param fit any
 * @param perLine where a line is written every k updates and k is unknown: the updates that the fit took for k
 * @example matchOf(pasted.fit).settings[0].from // 'fitted'
 */
export function matchOf(fit: Fit, perLine?: number): Match {
  const { framework, convention, typed, lengths, peakLr, shift, asShipped } = fit;
  const settings = settingsOf(fit, perLine);
  return {
    framework: framework.id,
    convention: convention.id,
    typed: withStart(convention, typed),
    lengths,
    settings,
    peakLr,
    shift,
    asShipped,
  };
}

/** w and W of the one linear family. */
export interface Linear {
  readonly startFactor: number;
  readonly warmupSteps: number;
}

/**
 * A convention's warmup as a member of the linear family, undefined where it is none.
 *
 * @param convention any
 * @param typed N and s in their ranges
 * @example linearOf(pasted.convention, { length: 4, startFactor: 0 }) // { startFactor: 0, warmupSteps: 4 }
 */
export function linearOf({ linear }: Convention, typed: WarmupSettings): Linear | undefined {
  return linear && { startFactor: linear.startFactor.value(typed), warmupSteps: linear.warmupSteps.value(typed) };
}

/**
 * A linear warmup as a run that stays at its peak.
 *
 * @param linear w and W
 * @param peakLr the peak learning rate
 * @example runOf({ startFactor: 0, warmupSteps: 4 }, 0.1).decay // 'constant'
 */
export function runOf({ startFactor, warmupSteps }: Linear, peakLr: number): RunSpec {
  const totalSteps = Math.max(warmupSteps * 2, 10);
  return { ...defaultRun, peakLr, totalSteps, startFactor, warmupSteps, decay: 'constant' };
}
