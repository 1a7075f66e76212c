// What keeps the schedules of transformers from a run, and the nearest run they can do.
import { runSchedule, type RunSpec } from '../../schedule/index.ts';
import { changedTo, decaySteps, decaysTo, type Limit, named, warmsUpBy } from '../limits.ts';
import { reached, takesEndFactor } from '../plain.ts';

const title = 'transformers 5.23.0';

/**
 * A run without what it never comes to; a decay that arrives where it began is none.
 *
 * @param run any legal run
 * @example simple({ ...defaultRun, endFactor: 1 }).decay // 'constant'
 */
export function simple(run: RunSpec): RunSpec {
  const short = reached(run);
  const { decay, endFactor } = short;
  // An exponential decay is refused whatever it ends at.
  const isFlat = endFactor === 1 && takesEndFactor(decay) && decay !== 'exponential';
  return isFlat ? { ...short, decay: 'constant' } : short;
}

/** The decays that come right after a straight warmup from 0, and in no other way. */
const fromZero: readonly RunSpec['decay'][] = ['cosine-restarts', 'polynomial', 'inverse-sqrt'];

const hasNone = (decay: RunSpec['decay']) =>
  `get_wsd_schedule, the only one with a stable stretch or a cosine warmup, has no ${named(decay)}.`;

/** Whether only get_wsd_schedule has this warmup, stretch and decay. */
const threePart = ({ warmup, stableSteps, decay }: RunSpec) =>
  decay !== 'constant' && (stableSteps > 0 || warmup === 'cosine-warmup' || decay === 'sqrt-cooldown');

/** Its one min_lr_ratio is start and end; without a warmup it is the end alone. */
const isOneRatio = ({ warmupSteps, startFactor, endFactor }: RunSpec) => warmupSteps === 0 || startFactor === endFactor;

/** At most this many cycles are searched for a restart that comes late. */
const mostCycles = 10_000;

/**
 * Whether a restart comes an update late: transformers finds it by (cycles * (step / steps)) % 1, and 49 * (1 / 49) is less
 * than 1.
 */
function restartsLate(run: RunSpec): boolean {
  const steps = decaySteps(run);
  const { cycles } = run;
  if (cycles > mostCycles) return true;
  for (let cycle = 1; cycle < cycles; cycle++) {
    const step = (cycle * steps) / cycles;
    if (Number.isInteger(step) && (cycles * (step / steps)) % 1 !== 0) return true;
  }
  return false;
}

/** What keeps transformers' schedules from a run in its simple form. */
export const transformersLimits: readonly Limit[] = [
  {
    ...warmsUpBy(title, 'linear-warmup'),
    refuse: ({ warmup }) =>
      warmup === 'linear-warmup' || warmup === 'cosine-warmup'
        ? undefined
        : `${title} has no ${named(warmup)}: its schedules rise in a line, along a cosine, or by a square root that it calls 1-sqrt.`,
  },
  {
    refuse: ({ decay }) =>
      decay === 'exponential' || decay === 'step' || decay === 'multi-step'
        ? `${title} has no ${named(decay)}; you can hand its Trainer one of PyTorch’s schedulers instead.`
        : undefined,
    mend: decaysTo('cosine', (run) => runSchedule(run)(run.totalSteps)),
  },
  {
    ...warmsUpBy(title, 'linear-warmup'),
    refuse: ({ warmup, decay }) =>
      warmup === 'cosine-warmup' && fromZero.includes(decay) ? hasNone(decay) : undefined,
  },
  {
    refuse: ({ stableSteps, decay }) => (stableSteps > 0 && fromZero.includes(decay) ? hasNone(decay) : undefined),
    mend: changedTo('no stable steps', { stableSteps: 0 }),
  },
  {
    refuse: (run) =>
      threePart(run) && !isOneRatio(run)
        ? `get_wsd_schedule has one min_lr_ratio for both ends: it cannot start at ${run.startFactor} and end at ${run.endFactor} of the peak.`
        : undefined,
    mend: (run) => ({ words: `start factor ${run.endFactor}`, run: { ...run, startFactor: run.endFactor } }),
  },
  {
    refuse: ({ decay, endFactor }) =>
      decay === 'cosine-restarts' && endFactor > 0
        ? `get_cosine_with_hard_restarts_schedule_with_warmup falls to 0, not to ${endFactor} of the peak.`
        : undefined,
    mend: changedTo('end factor 0', { endFactor: 0 }),
  },
  {
    refuse: (run) =>
      run.decay === 'cosine-restarts' && restartsLate(run)
        ? `With ${run.cycles} cycles, rounding may make a restart of transformers one update late.`
        : undefined,
    mend(run) {
      let cycles = Math.min(run.cycles, mostCycles);
      while (restartsLate({ ...run, cycles })) cycles--;
      return { words: `${cycles} cycle${cycles > 1 ? 's' : ''}`, run: { ...run, cycles } };
    },
  },
  {
    refuse: (run) => {
      const { decay, endFactor, peakLr } = run;
      const bound = decay === 'polynomial' || (decay === 'linear-decay' && endFactor > 0 && !isOneRatio(run));
      return bound && endFactor * peakLr >= peakLr
        ? `get_polynomial_decay_schedule_with_warmup refuses an lr_end at or above the peak, here ${endFactor} of it.`
        : undefined;
    },
    mend: changedTo('end factor 1', { endFactor: 1 }),
  },
  {
    refuse: (run) => {
      const { decay, warmupSteps, startFactor } = run;
      const bound = fromZero.includes(decay) || (decay === 'linear-decay' && !isOneRatio(run));
      return bound && warmupSteps > 0 && startFactor > 0
        ? `With this decay, transformers starts its warmup at 0, not at ${startFactor} of the peak.`
        : undefined;
    },
    mend: changedTo('start factor 0', { startFactor: 0 }),
  },
];
