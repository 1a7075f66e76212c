import { iterationsPerEpoch, type ScriptConfig, updateAt, warmupStepsInScript } from '../../schedule/index.ts';
import { caseOf } from '../../parameters/cases.ts';
import { plottedSteps } from '../kit/draw/steps.ts';
import type { Params } from '../../parameters/index.ts';

/** One iteration of the run, in both readings. */
export interface Row {
  iteration: number;
  epoch: number;
  used: number;
  logged: number;
  perEpoch: number;
}

const perIteration = (params: Params): ScriptConfig => ({
  ...params,
  peakLrs: [params.peakLr],
  capped: true,
  stepPer: 'iteration',
  dropped: true,
});

// Read with x as the epoch, the scheduler has to live on for W epochs, or it would never arrive.
const perEpoch = (params: Params): ScriptConfig => ({ ...perIteration(params), stepPer: 'epoch', dropped: false });

/** The last iteration of the run, counted from 0. */
export const lastUpdate = (params: Params): number => iterationsPerEpoch(params) * params.epochs - 1;

/** W as the script cuts it, with the reader's warmup steps in place of 1000. */
export const capOf = (params: Params): number => warmupStepsInScript(params.warmupSteps, iterationsPerEpoch(params));

/** The rates at one iteration of the run. */
export function at(params: Params, update: number): Row {
  const { epoch, used, logged } = updateAt(perIteration(params), update);
  const misread = updateAt(perEpoch(params), update);
  return { iteration: update, epoch, used: used[0]!, logged: logged[0]!, perEpoch: misread.used[0]! };
}

/** Whether there is a ramp to walk, without which the two readings do not differ. */
export const ramps = (params: Params): boolean =>
  !['none', 'flat'].includes(caseOf({ ...params, warmupSteps: capOf(params) }));

/** The iterations that are plotted: even strides, the corners of the ramp, the start of each epoch, the reader's place. */
export function plottedRows(params: Params): Row[] {
  const last = lastUpdate(params);
  const length = iterationsPerEpoch(params);
  const stride = Math.ceil(params.epochs / 100);
  const starts = Array.from({ length: Math.ceil(params.epochs / stride) }, (_, index) => index * stride * length);
  const marked = [1, capOf(params), length - 1, params.iteration, ...starts];
  return plottedSteps(last, marked, 18).map((update) => at(params, update));
}
