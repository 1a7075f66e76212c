// How a framework's warmups are recognised in pasted settings: what a rule says, and what it may ask of a config.

/** A number of a config, and the name it was found by. */
export interface ConfigNumber {
  readonly name: string;
  readonly value: number;
  /** As it was written, to be quoted. */
  readonly words: string;
  /** How it was computed, where it was: "0.01 × 500,000". */
  readonly product?: string;
}

/** A config as one rule sees it: the arguments of its call first, then everything else. */
export interface Scope {
  /** The first of these names that is set, as a number; Unreadable where it is set to no number. */
  number(...names: readonly string[]): ConfigNumber | undefined;
  /** The first of these names that is set, as it was written. */
  words(...names: readonly string[]): string | undefined;
  /** Whether a word occurs anywhere, as written. */
  has(word: RegExp): boolean;
}

/** How one of a framework's conventions is set in a config: Python, YAML, JSON, TOML or a command line, all read alike. */
export interface ConfigRule {
  /** `id` of the convention. */
  readonly convention: string;
  /**
   * Of several rules that a config meets, the one with the greatest precedence is taken: the most particular. Of equals,
   * that of the framework listed first, and within a framework the one listed first.
   *
   * A call says more than settings. From 10 for a call that no other package has, through 8 for a class by its name, to 5
   * for a function whose name many scripts use; from 4 for settings that only this framework has to 1 for names that any
   * script may use. Whoever shares a name with another framework takes a greater number than the other, and a `when`.
   */
  readonly precedence: number;
  /** The name of the call that sets it, and its arguments in order. */
  readonly call?: RegExp;
  readonly places?: readonly string[];
  /** What else must be in the config. */
  when?(scope: Scope): boolean;
  /** What this config calls N and s, where it is not what the convention calls them. */
  readonly length?: string;
  readonly start?: string;
  /** More names of the peak; what the convention calls it is looked for anyway. */
  readonly peak?: readonly string[];
  /** N where it takes more than reading one number; undefined for its default. */
  lengthOf?(scope: Scope): ConfigNumber | undefined;
  /** s where it takes more than that. */
  startOf?(scope: Scope): ConfigNumber | undefined;
  /** The rate at which it starts where none is set, if that is not the convention's default. */
  readonly usualStart?: number;
  /** The peak where none is set, if the caller has one. */
  readonly usualPeak?: number;
  /**
   * Whether N counts epochs here: then the rate stands still within each, or rises with every update ("smooth");
   * undefined where N counts updates.
   */
  epochs?(scope: Scope): 'stairs' | 'smooth' | undefined;
  /** Why this config is no warmup that can be named, if it is none. */
  refuse?(scope: Scope): string | undefined;
  /** What is worth knowing. */
  notes?(scope: Scope): readonly string[];
}

/** What scripts call the rate of the optimizer, where it is the peak. */
export const optimizerRates = ['lr', 'learning_rate', 'base_lr', 'max_lr'];

/**
 * A refusal on its way out of a rule; its message is for the reader.
 *
 * @example new Unreadable('"warmup" is set to no number.').message // '"warmup" is set to no number.'
 */
export class Unreadable extends Error {}

/**
 * Numbers as a product that a reader sees.
 *
 * @param share the first, as it was written
 * @param whole the second
 * @example productOf('0.01', 500000) // '0.01 × 500,000'
 */
export const productOf = (share: string, whole: number): string => `${share} × ${whole.toLocaleString('en-US')}`;

/**
 * A share of a run in steps: the number given, times the run's length, which must be given too.
 *
 * @param scope where the run's length is looked for
 * @param share the number given, from 0 to 1
 * @param totals the names that the run's length may have
 * @param round what makes it whole
 * @param called what this framework calls a length in steps
 * @throws Unreadable where the run's length is not given
 * @example const run = parts('max_steps = 200');
 * const scope = scopeOf(run, undefined, []);
 * const share = { name: 'warmup_ratio', value: 0.1, words: '0.1' };
 * shareOf(scope, share, ['max_steps'], Math.ceil, 'warmup_steps').value // 20
 */
export function shareOf(
  scope: Scope,
  share: ConfigNumber,
  totals: readonly string[],
  round: (value: number) => number,
  called: string,
): ConfigNumber {
  const total = scope.number(...totals);
  if (total === undefined || total.value <= 0) {
    throw new Unreadable(
      `"${share.name}" is ${share.words} of the run, and the config does not say how long that is. Add "${totals[0]}".`,
    );
  }
  return {
    name: called,
    value: round(share.value * total.value),
    words: `${share.words} of ${total.value} step${total.value === 1 ? '' : 's'}`,
    product: productOf(share.words, total.value),
  };
}

/**
 * Why a LinearLR is no warmup, if it is none: its end_factor is not 1. Three frameworks have one.
 *
 * @param scope where end_factor is looked for
 * @throws Unreadable where end_factor is no number
 * @example endsBelow(scopeOf(parts('end_factor=0.5'), undefined, []))
 * // '"end_factor" is 0.5: this line ends there and not at the rate of the optimizer. Only a line to 1 is a warmup.'
 */
export function endsBelow(scope: Scope): string | undefined {
  const end = scope.number('end_factor');
  return end !== undefined && end.value !== 1
    ? `"end_factor" is ${end.words}: this line ends there and not at the rate of the optimizer. Only a line to 1 is a warmup.`
    : undefined;
}
