// What most conventions are made of: a straight line whose start factor and warmup steps are formulas in N and s.
import { linearWarmup } from '../schedule/index.ts';
import type { Convention, Formula } from './framework.ts';

/** s: the start factor that the user typed. */
export const s: Formula = { words: 's', value: ({ startFactor }) => startFactor };
/** 0: a first update that moves no weight. */
export const zero: Formula = { words: '0', value: () => 0 };
/** 1 / N: a first update that is one step up already. */
export const oneOverN: Formula = { words: '1 / N', value: ({ length }) => 1 / length };
/** N: the length that the user typed. */
export const N: Formula = { words: 'N', value: ({ length }) => length };
/** N − 1: an arrival one update early. */
export const oneBeforeN: Formula = { words: 'N − 1', value: ({ length }) => length - 1 };

/**
 * A warmup that is the one linear family.
 *
 * @param startFactor its multiplier at update 0
 * @param warmupSteps the first update at the peak
 * @example line(oneOverN, oneBeforeN).schedule({ length: 4, startFactor: 0 })(1) // 0.5
 */
export const line = (
  startFactor: Formula,
  warmupSteps: Formula,
): Required<Pick<Convention, 'linear' | 'schedule'>> => ({
  linear: { startFactor, warmupSteps },
  schedule: (settings) =>
    linearWarmup({ startFactor: startFactor.value(settings), warmupSteps: warmupSteps.value(settings) }),
});

/** The line most frameworks have: from s at update 0 to the peak at update N. */
export const lineFromStart = line(s, N);
