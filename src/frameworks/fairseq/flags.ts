// Runs as the flags of fairseq-train.
import type { RunSpec } from '../../schedule/index.ts';
import { rateOf } from '../literals.ts';

/**
 * The flags of a run that fairseq can do, a line each: the scheduler, then what it needs.
 *
 * @param run within fairseq's limits, in its plainest form
 * @example fairseqFlags({ ...defaultRun, startFactor: 0, endFactor: 0 })[0] // '--lr 0.005 --lr-scheduler cosine'
 */
export function fairseqFlags(run: RunSpec): string[] {
  const { peakLr, warmupSteps, stableSteps, totalSteps, startFactor, endFactor, decay } = run;
  const decaySteps = totalSteps - warmupSteps - stableSteps;
  const scheduler = (name: string) => `--lr ${peakLr} --lr-scheduler ${name}`;
  const updates = `--warmup-updates ${warmupSteps}`;
  const warmup = warmupSteps > 0 ? [`${updates} --warmup-init-lr ${rateOf(startFactor, peakLr)}`] : [];
  const cosine = (period: number) =>
    [`--min-lr ${rateOf(endFactor, peakLr)} --lr-period-updates ${period}`] satisfies string[];
  switch (decay) {
    case 'linear-decay':
    case 'polynomial': {
      const power = decay === 'polynomial' ? run.power : 1;
      const end = `--end-learning-rate ${rateOf(endFactor, peakLr)} --power ${power} --total-num-update ${totalSteps}`;
      return [scheduler('polynomial_decay'), ...(warmupSteps > 0 ? [updates] : []), end];
    }
    case 'cosine':
      return [scheduler('cosine'), ...warmup, ...cosine(decaySteps)];
    case 'cosine-restarts':
      return [scheduler('cosine'), ...warmup, ...cosine(decaySteps / run.cycles), '--lr-shrink 1'];
    case 'step':
      // Its flag is spelt so.
      return [scheduler('step'), ...warmup, `--lr-deacy-period ${run.stepSize} --lr-decay ${run.decayFactor}`];
    case 'inverse-sqrt':
      return [scheduler('inverse_sqrt'), ...warmup];
    case 'multi-step': {
      const rates = [0, ...run.milestones].map(
        (step, drops) => `'${step}': ${rateOf(run.decayFactor ** drops, peakLr)}`,
      );
      return [scheduler('manual'), `--update2lr "{${rates.join(', ')}}"`];
    }
  }
  if (decay === 'constant') {
    if (warmupSteps === 0) return [scheduler('fixed')];
    // Its warmup begins at lr / N and is at lr one update before N.
    if (startFactor === 1 / (warmupSteps + 1)) return [scheduler('fixed'), `--warmup-updates ${warmupSteps + 1}`];
  }
  // It holds the peak for good if the decay is left to begin after the run.
  const [hold, down, final] =
    decay === 'exponential' ? [stableSteps, decaySteps, endFactor] : [totalSteps - warmupSteps, 1, 1];
  return [
    scheduler('tri_stage'),
    `--warmup-steps ${warmupSteps} --hold-steps ${hold} --decay-steps ${down}`,
    `--init-lr-scale ${startFactor} --final-lr-scale ${final}`,
  ];
}
