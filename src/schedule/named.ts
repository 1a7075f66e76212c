// The whole schedules that people know by a name, and which of them a run is.
import type { DecayKind, RunSpec } from './run-spec.ts';

/** The families that are a whole run, from warmup to decay. */
export const namedKinds = ['noam', 'one-cycle', 'wsd-linear', 'wsd-cosine', 'wsd-sqrt'] as const;

export type NamedKind = (typeof namedKinds)[number];

/** A schedule with a name, as JSON that `build` takes. */
export interface NamedSpec {
  readonly kind: NamedKind;
  /** The parameters of the family by name, and no others. */
  readonly params: Readonly<Record<string, number>>;
}

/**
 * The schedule with a name that a run is, if it is one: at every step the same multiplier.
 *
 * A run has to do what makes the name: rise in its warmup, fall in its decay and, for warmup–stable–decay, stay at the peak
 * for half of its steps or more. One that starts at the peak or above it, or never falls, has no name.
 *
 * @param run a legal one: see RunSpec for each field's unit and range
 * @example namedSchedule({ ...defaultRun, startFactor: 0, decay: 'inverse-sqrt' }) // { kind: 'noam', params: { warmupSteps: 1000 } }
 */
export function namedSchedule(run: RunSpec): NamedSpec | undefined {
  const { startFactor, warmupSteps, stableSteps, endFactor } = run;
  const decaySteps = run.totalSteps - warmupSteps - stableSteps;
  if (warmupSteps < 1 || decaySteps < 1) return undefined;
  const kind = kindOf(run);
  if (kind === undefined) return undefined;
  if (kind === 'noam') return { kind, params: { warmupSteps } };
  if (startFactor >= 1 || endFactor >= 1) return undefined;
  const ends = { startFactor, warmupSteps, endFactor, decaySteps };
  return { kind, params: kind === 'one-cycle' ? ends : { ...ends, stableSteps } };
}

const wsdByDecay: Partial<Record<DecayKind, NamedKind>> = {
  'linear-decay': 'wsd-linear',
  cosine: 'wsd-cosine',
  'sqrt-cooldown': 'wsd-sqrt',
};

function kindOf(run: RunSpec): NamedKind | undefined {
  const { warmup, startFactor, warmupSteps, stableSteps, totalSteps, decay, timescale } = run;
  if (stableSteps > 0) {
    const staysLong = stableSteps >= totalSteps / 2;
    return warmup === 'linear-warmup' && staysLong ? wsdByDecay[decay] : undefined;
  }
  if (warmup === 'cosine-warmup') return decay === 'cosine' ? 'one-cycle' : undefined;
  const isNoam = warmup === 'linear-warmup' && startFactor === 0 && decay === 'inverse-sqrt';
  return isNoam && timescale === warmupSteps ? 'noam' : undefined;
}
