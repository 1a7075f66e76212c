// What frameworks cannot do: why a run is refused, and the nearest run that is not.
import type { RunSpec } from '../schedule/index.ts';
import { inWords } from '../schedule/words.ts';
import type { Rendered } from './framework.ts';
import { plain } from './plain.ts';

/** One thing that a framework cannot do. */
export interface Limit {
  /** Why it cannot render a run, as one sentence that names the value; undefined where this is no hindrance. */
  refuse(run: RunSpec): string | undefined;
  /** The nearest run without the hindrance, and what it has, as read after "with": "a cosine decay". */
  mend?(run: RunSpec): { readonly words: string; readonly run: RunSpec };
}

/** What a reader calls each family. */
const called: Readonly<Record<RunSpec['warmup'] | RunSpec['decay'], string>> = {
  'linear-warmup': 'linear warmup',
  'cosine-warmup': 'cosine warmup',
  'exponential-warmup': 'exponential warmup',
  'logarithmic-warmup': 'logarithmic warmup',
  constant: 'constant rate',
  'linear-decay': 'linear decay',
  cosine: 'cosine decay',
  'cosine-restarts': 'cosine with restarts',
  'sqrt-cooldown': '1 − sqrt cooldown',
  polynomial: 'polynomial decay',
  exponential: 'exponential decay',
  step: 'step decay',
  'multi-step': 'multi-step decay',
  'inverse-sqrt': 'inverse square root',
};

/**
 * A family as it stands in a sentence: "a cosine decay", and after "no" without the article.
 *
 * @param kind the family's id
 * @param article whether it has its article
 * @example named('exponential', true) // 'an exponential decay'
 */
export function named(kind: keyof typeof called, article = false): string {
  const name = called[kind];
  if (!article) return name;
  return `${/^[aei]/.test(name) ? 'an' : 'a'} ${name}`;
}

/**
 * A framework that warms up along some families only.
 *
 * @param title the framework's name
 * @param can those that it has, the nearest to all others first
 * @example warmsUpBy('Keras', 'linear-warmup').refuse({ ...defaultRun, warmup: 'cosine-warmup' })
 * // 'Keras has no cosine warmup.'
 */
export const warmsUpBy = (title: string, ...can: readonly [RunSpec['warmup'], ...RunSpec['warmup'][]]): Limit => ({
  refuse: ({ warmup }) => (can.includes(warmup) ? undefined : `${title} has no ${named(warmup)}.`),
  mend: (run) => ({ words: named(can[0], true), run: { ...run, warmup: can[0] } }),
});

/**
 * A framework that decays along some families only.
 *
 * @param title the framework's name
 * @param can those that it has
 * @param nearest the one that stands in for all others
 * @example decaysBy('fairseq', ['cosine'], 'cosine').refuse({ ...defaultRun, decay: 'step' })
 * // 'fairseq has no step decay.'
 */
export const decaysBy = (title: string, can: readonly RunSpec['decay'][], nearest: RunSpec['decay']): Limit => ({
  refuse: ({ decay }) => (can.includes(decay) ? undefined : `${title} has no ${named(decay)}.`),
  mend: (run) => ({ words: named(nearest, true), run: { ...run, decay: nearest } }),
});

/** The decays that torch's schedulers have, and those of several others after them. */
export const usualDecays: readonly RunSpec['decay'][] = [
  'constant',
  'linear-decay',
  'cosine',
  'cosine-restarts',
  'polynomial',
  'exponential',
  'step',
  'multi-step',
];

/**
 * A mend by other values of the run.
 *
 * @param words what the mended run has, as read after "with": "end factor 0"
 * @param change its other values
 * @example changedTo('no stable steps', { stableSteps: 0 })(defaultRun).run.stableSteps // 0
 */
export const changedTo =
  (words: string, change: Partial<RunSpec>): NonNullable<Limit['mend']> =>
  (run) => ({ words, run: { ...run, ...change } });

/**
 * A mend by another decay that ends at a rate of its own, as a multiplier of four digits: "a cosine decay to end factor 0.1".
 *
 * @param decay the one that stands in
 * @param end the multiplier on step `totalSteps` of the run that is mended
 * @example decaysTo('cosine', () => 0.1)(defaultRun).words // 'a cosine decay to end factor 0.1'
 */
export const decaysTo =
  (decay: RunSpec['decay'], end: (run: RunSpec) => number): NonNullable<Limit['mend']> =>
  (run) => {
    const endFactor = Number(end(run).toPrecision(4));
    return { words: `${named(decay, true)} to end factor ${endFactor}`, run: { ...run, decay, endFactor } };
  };

/**
 * The steps from the start of a run's decay to its end.
 *
 * @example decaySteps({ ...defaultRun, warmupSteps: 10, stableSteps: 20, totalSteps: 100 }) // 70
 */
export const decaySteps = ({ totalSteps, warmupSteps, stableSteps }: RunSpec): number =>
  totalSteps - warmupSteps - stableSteps;

/** The largest whole number up to **most** that divides **steps**, in time that grows like its square root. */
function divisor(steps: number, most: number): number {
  let largest = 1;
  for (let small = 1; small * small <= steps; small++) {
    if (steps % small > 0) continue;
    for (const each of [small, steps / small]) if (each <= most) largest = Math.max(largest, each);
  }
  return largest;
}

/**
 * A framework whose cosine with restarts has cycles of whole steps.
 *
 * @param subject what has them, at the start of a sentence: "CosineRestartLR"
 * @example wholeCycles('CosineRestartLR').refuse({ ...defaultRun, decay: 'cosine-restarts', cycles: 7 })
 * // 'CosineRestartLR has cycles of whole steps: 9000 steps are no 7 equal cycles.'
 */
export const wholeCycles = (subject: string): Limit => ({
  refuse: (run) =>
    run.decay === 'cosine-restarts' && decaySteps(run) % run.cycles > 0
      ? `${subject} has cycles of whole steps: ${decaySteps(run)} steps are no ${run.cycles} equal cycles.`
      : undefined,
  mend: (run) => {
    const cycles = divisor(decaySteps(run), run.cycles);
    return { words: `${cycles} cycle${cycles > 1 ? 's' : ''}`, run: { ...run, cycles } };
  },
});

/**
 * Code for the runs within a framework's limits; a refusal for all others, with the nearest run that is within them.
 *
 * @param limits in the order in which a run is mended: no limit brings back one before it
 * @param code what a user would write, for a run in its simple form
 * @param simple the form of a run that limits and code see: the same rates
 * @example within([decaysBy('fairseq', ['cosine'], 'cosine')], () => '…')({ ...defaultRun, decay: 'step' }).nearest?.words
 * // 'Nearest is the same run with a cosine decay.'
 */
export const within =
  (limits: readonly Limit[], code: (run: RunSpec) => string, simple: (run: RunSpec) => RunSpec = plain) =>
  (asked: RunSpec): Rendered => {
    let run = simple(asked);
    let refusal: string | undefined;
    let mendable = true;
    const changes: string[] = [];
    for (const { refuse, mend } of limits) {
      const why = refuse(run);
      if (!why) continue;
      refusal ??= why;
      const mended = mend?.(run);
      if (mended) changes.push(mended.words);
      else mendable = false;
      run = simple(mended?.run ?? run);
    }
    if (!refusal) return { code: code(run) };
    if (!mendable) return { refusal };
    return { refusal, nearest: { words: `Nearest is the same run with ${inWords(changes)}.`, run } };
  };
