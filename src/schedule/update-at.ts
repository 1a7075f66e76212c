// One update of the training script, without running those before it.
import { check, type Range } from './refuse.ts';
import { type ScriptUpdate, scriptMultiplier } from './script.ts';
import { checkScript, iterationsPerEpoch, type ScriptConfig } from './script-config.ts';

const below = (end: number): Range => ({
  words: `a whole number from 0 to ${end - 1}`,
  includes: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) < end,
});

/**
 * One update of the script's run without running it: what runScript would yield, at the same cost for update 10¹⁰.
 *
 * @param config see ScriptConfig for each value's unit and range
 * @param update updates finished before it: a whole number below epochs × iterations per epoch
 * @throws RangeError for a value outside its range
 * @example updateAt(tutorial, 59).logged // [0.005]
 */
export function updateAt(config: ScriptConfig, update: number): ScriptUpdate {
  checkScript(config);
  const iterations = iterationsPerEpoch(config);
  check('update', update, below(config.epochs * iterations));
  const multiplier = scriptMultiplier(config);
  const rates = (finished: number) => {
    const factor = multiplier(stepCalls(config, iterations, finished));
    return config.peakLrs.map((peakLr) => peakLr * factor);
  };
  const epoch = Math.floor(update / iterations);
  return {
    update,
    epoch,
    iteration: update - epoch * iterations,
    used: rates(update),
    logged: rates(config.stepPer === 'iteration' ? update + 1 : update),
  };
}

/** How often the scheduler's `step` was called by the time that many iterations were finished. */
function stepCalls({ stepPer, dropped }: ScriptConfig, iterations: number, finished: number): number {
  const end = dropped ? Math.min(finished, iterations) : finished;
  return stepPer === 'iteration' ? end : Math.floor(end / iterations);
}
