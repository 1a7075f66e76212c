// PyTorch's OneCycleLR: the one of its schedulers that warms up along a cosine, into a decay of its own.
import type { RunSpec } from '../../schedule/index.ts';
import { changedTo, type Limit } from '../limits.ts';
import { pythonFloat } from '../literals.ts';

/**
 * Whether OneCycleLR has the shape of a run: up along half a cosine wave and at once down along another. Where it starts and
 * ends does not matter to it.
 *
 * @param run any legal run
 * @example isOneCycle({ ...defaultRun, warmup: 'cosine-warmup' }) // true
 */
export const isOneCycle = ({ warmup, warmupSteps, stableSteps, decay, totalSteps }: RunSpec): boolean =>
  warmup === 'cosine-warmup' && decay === 'cosine' && stableSteps === 0 && warmupSteps >= 1 && warmupSteps < totalSteps;

/** What keeps OneCycleLR from a run of its shape. */
export const oneCycleLimit: Limit = {
  refuse: (run) =>
    isOneCycle(run) && !Number.isFinite(1 / run.startFactor)
      ? 'OneCycleLR divides its peak by div_factor to have its start, so it cannot start at 0.'
      : undefined,
  mend: changedTo('start factor 0.000001', { startFactor: 1e-6 }),
};

/**
 * The lines that make the OneCycleLR of a run. It arrives at its last update, where a run here arrives one after it: so it
 * has one step more. Unless it is told not to, it moves the momentum as well.
 *
 * @param run one that `isOneCycle` and `oneCycleLimit` let pass
 * @example oneCycleLines({ ...defaultRun, warmup: 'cosine-warmup' }).split('\n').length // 9
 */
export function oneCycleLines({ peakLr, totalSteps, warmupSteps, startFactor, endFactor }: RunSpec): string {
  return `scheduler = OneCycleLR(
    optimizer,
    max_lr=${pythonFloat(peakLr)},
    total_steps=${totalSteps + 1},
    pct_start=${warmupSteps + 1} / ${totalSteps + 1},
    div_factor=${pythonFloat(1 / startFactor)},
    final_div_factor=${endFactor === 0 ? 'float("inf")' : pythonFloat(startFactor / endFactor)},
    cycle_momentum=False,
)`;
}
