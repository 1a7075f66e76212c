import type { Range } from '../schedule/refuse.ts';

/** Momentum and the betas of Adam: which share of a running mean a step keeps; at 1 it would never change. */
export const kept: Range = {
  words: 'a number ≥ 0 and < 1',
  includes: (value) => Number.isFinite(value) && (value as number) >= 0 && (value as number) < 1,
};
