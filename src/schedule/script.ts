// The training script around the helper, update by update.
import { linearWarmup } from './families/linear-warmup.ts';
import { LambdaLR, parameterGroups } from './lambda-lr.ts';
import type { Schedule } from './schedule.ts';
import { checkScript, iterationsPerEpoch, type ScriptConfig, warmupStepsInScript } from './script-config.ts';

/** What one optimizer update of the script did, and what its log line said. */
export interface ScriptUpdate {
  /** Updates finished before this one. */
  readonly update: number;
  /** Epoch it belongs to, from 0. */
  readonly epoch: number;
  /** Its place in that epoch, from 0. */
  readonly iteration: number;
  /** Each group's learning rate at the moment of the update. */
  readonly used: readonly number[];
  /** Each group's learning rate in the log line, printed after the scheduler's step of the same iteration. */
  readonly logged: readonly number[];
}

/**
 * The multiplier the script hands to LambdaLR, as a schedule of the count of `step` calls.
 *
 * @param config see ScriptConfig; **capped** decides whether W is cut to one iteration less than an epoch
 * @throws RangeError for a value outside its range
 * @example scriptMultiplier(tutorial)(59) // 1
 */
export function scriptMultiplier(config: ScriptConfig): Schedule {
  const { startFactor, warmupSteps: requested, capped } = config;
  const warmupSteps = capped ? warmupStepsInScript(requested, iterationsPerEpoch(config)) : requested;
  return linearWarmup({ startFactor, warmupSteps });
}

/**
 * The script's run, update by update: an optimizer's groups and a LambdaLR, really stepped.
 *
 * Per batch the script updates the weights, steps the scheduler, then prints the rate (pytorch/vision@738bb421,
 * references/detection/engine.py), so with **stepPer** *iteration* the log of iteration i shows f(i + 1). Stepped per
 * *epoch*, the step comes after the epoch's last log line. A scheduler that is **dropped** is stepped in epoch 0 only.
 *
 * @param config see ScriptConfig for each value's unit and range
 * @throws RangeError at once, before the first update, for a value outside its range
 * @example runScript(tutorial).next().value.logged[0].toFixed(6) // '0.000090'
 */
export function runScript(config: ScriptConfig): Generator<ScriptUpdate, void> {
  checkScript(config);
  return run(config);
}

function* run(config: ScriptConfig): Generator<ScriptUpdate, void> {
  const { epochs, peakLrs, stepPer, dropped } = config;
  const iterations = iterationsPerEpoch(config);
  const groups = parameterGroups(peakLrs);
  const rates = () => groups.map(({ lr }) => lr);
  const scheduler = new LambdaLR(groups, scriptMultiplier(config));
  for (let epoch = 0; epoch < epochs; epoch++) {
    const alive = epoch === 0 || !dropped;
    for (let iteration = 0; iteration < iterations; iteration++) {
      const used = rates();
      if (alive && stepPer === 'iteration') scheduler.step();
      yield { update: epoch * iterations + iteration, epoch, iteration, used, logged: rates() };
    }
    if (alive && stepPer === 'epoch') scheduler.step();
  }
}
