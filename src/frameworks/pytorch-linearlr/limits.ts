import { decaySteps, wholeCycles } from '../cycles.ts';
import { decaysBy, decaysTo, type Limit, named, warmsUpBy } from '../limits.ts';

const title = 'torch 2.13.0';

/** What keeps PyTorch's own schedulers from a run: they see it without what it never comes to. */
export const linearLRLimits: readonly Limit[] = [
  {
    ...warmsUpBy(title, 'linear-warmup'),
    refuse: ({ warmup }) =>
      warmup === 'linear-warmup'
        ? undefined
        : `${title} has no scheduler that joins ${named(warmup, true)} to a decay of your choice.`,
  },
  {
    refuse: ({ startFactor }) =>
      startFactor === 0
        ? 'LinearLR refuses a start_factor of 0: it makes each rate by multiplying the one before, and no multiple of 0 leaves 0.'
        : undefined,
    mend: (run) => ({ words: 'start factor 0.000001', run: { ...run, startFactor: 1e-6 } }),
  },
  {
    refuse: ({ startFactor }) =>
      startFactor > 1 ? `LinearLR refuses a start_factor above 1, here ${startFactor}.` : undefined,
    mend: (run) => ({ words: 'start factor 1', run: { ...run, startFactor: 1 } }),
  },
  {
    refuse: ({ decay }) => (decay === 'inverse-sqrt' ? `${title} has no ${named(decay)}.` : undefined),
    mend: decaysTo('exponential', (run) => Math.sqrt(run.timescale / (decaySteps(run) + run.timescale))),
  },
  decaysBy(
    title,
    ['constant', 'linear-decay', 'cosine', 'cosine-restarts', 'polynomial', 'exponential', 'step', 'multi-step'],
    'linear-decay',
  ),
  {
    refuse: ({ decay, endFactor }) =>
      decay === 'linear-decay' && endFactor > 1
        ? `LinearLR refuses an end_factor above 1, here ${endFactor}.`
        : undefined,
    mend: (run) => ({ words: 'end factor 1', run: { ...run, endFactor: 1 } }),
  },
  {
    refuse: ({ decay, endFactor }) =>
      decay === 'polynomial' && endFactor > 0
        ? `PolynomialLR always ends at 0, not at ${endFactor} of the peak.`
        : undefined,
    mend: (run) => ({ words: 'end factor 0', run: { ...run, endFactor: 0 } }),
  },
  wholeCycles('CosineAnnealingWarmRestarts'),
];
