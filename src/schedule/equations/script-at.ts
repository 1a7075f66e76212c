import type { ScriptConfig } from '../script-config.ts';
import { updateAt } from '../update-at.ts';
import type { Point } from './point.ts';

/**
 * The script's rates at one update, for one parameter group stepped per iteration.
 *
 * @param at **L** batches per epoch, peak **eta**, start factor **w**, warmup steps **W** asked for
 * @param update updates finished before it, a whole number ≥ 0
 * @param how **capped**: whether W is cut to L − 1; **dropped**: whether the scheduler ends with epoch 0
 * @throws RangeError for a value outside its range
 * @example scriptAt({ w: 0, W: 4, eta: 8, L: 9 }, 1, { capped: true, dropped: true }) // { used: 2, logged: 4 }
 */
export function scriptAt(
  at: Point,
  update: number,
  { capped, dropped }: Pick<ScriptConfig, 'capped' | 'dropped'>,
): { used: number; logged: number } {
  const { used, logged } = updateAt(
    {
      datasetSize: at.L,
      batchSize: 1,
      epochs: Math.floor(update / at.L) + 1,
      peakLrs: [at.eta],
      startFactor: at.w,
      warmupSteps: at.W,
      stepPer: 'iteration',
      capped,
      dropped,
    },
    update,
  );
  return { used: used[0] as number, logged: logged[0] as number };
}
