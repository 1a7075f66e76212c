// The parameters that several families of schedules share, with the words and the range of each.
import { defaultRun } from '../run-spec.ts';
import { nonNegative, positive, wholeFrom } from '../refuse.ts';
import type { FamilyParameter } from './family.ts';

/** The parameters that several families share, each written once. */
export const shared = {
  startFactor: {
    name: 'startFactor',
    symbol: 'w',
    words: 'the share of the peak learning rate that the very first update uses',
    range: nonNegative,
    default: defaultRun.startFactor,
  },
  warmupSteps: {
    name: 'warmupSteps',
    symbol: 'W',
    words: 'the first step at the full rate, and so the number of updates before it',
    range: wholeFrom(0),
    default: defaultRun.warmupSteps,
  },
  stableSteps: {
    name: 'stableSteps',
    symbol: 'S',
    words: 'the number of steps at the peak between warmup and decay',
    range: wholeFrom(0),
    default: 7000,
  },
  endFactor: {
    name: 'endFactor',
    symbol: 'm',
    words: 'the share of the peak learning rate that the decay arrives at',
    range: nonNegative,
    default: defaultRun.endFactor,
  },
  decaySteps: {
    name: 'decaySteps',
    symbol: 'D',
    words: 'the number of steps from the start of the decay to its last value',
    range: wholeFrom(0),
    default: defaultRun.totalSteps - defaultRun.warmupSteps,
  },
  decayFactor: {
    name: 'decayFactor',
    symbol: String.raw`\gamma`,
    words: 'the number that each drop multiplies the learning rate by',
    range: positive(1),
    default: defaultRun.decayFactor,
  },
} as const satisfies Record<string, FamilyParameter>;
