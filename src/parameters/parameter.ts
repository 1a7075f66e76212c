// What a parameter is: its names, its kind, its range and its default.

/** What every value a reader may set has: its names. */
interface Named {
  /** What the controls call it, in the field's words: "start factor". */
  readonly label: string;
  /** Its letter in the formulas, as plain text: "w"; empty where the formulas have none. */
  readonly symbol: string;
}

/** A number a reader may set: its legal range and how its slider moves. */
export interface NumberParameter extends Named {
  readonly kind: 'number';
  /** What it counts, as read after the number: "steps"; empty for a pure number. */
  readonly unit: string;
  /** The least legal value. */
  readonly min: number;
  /** The greatest legal value. */
  readonly max: number;
  /** Whether only whole numbers are legal. */
  readonly integer: boolean;
  /**
   * How the slider's positions spread over the range: **linear** moves by `unitStep`, **ladder** visits every number of
   * two significant digits (…, 98, 99, 100, 110, 120, …), so that one slider serves 1 and 1,000,000.
   */
  readonly scale: 'linear' | 'ladder';
  /** The value of one slider position: the increment (**linear**), or the first rung above 0 (**ladder**). */
  readonly unitStep: number;
  /** The value before the reader touches anything. */
  readonly default: number;
}

/** One of a few. */
export interface ChoiceParameter extends Named {
  readonly kind: 'choice';
  /** What there is to choose from: slugs, each with the words a reader sees. */
  readonly options: Readonly<Record<string, string>>;
  /** The slug chosen before the reader touches anything. */
  readonly default: string;
}

/** A few whole numbers, each greater than the one before it. */
export interface ListParameter extends Named {
  readonly kind: 'list';
  /** What they count, as read after the last: "steps". */
  readonly unit: string;
  /** The least legal number. */
  readonly min: number;
  /** The greatest legal number. */
  readonly max: number;
  /** How many there may be; one is the fewest. */
  readonly maxCount: number;
  readonly default: readonly number[];
}

/** Some of a few, in the order of the options. */
export interface SetParameter extends Named {
  readonly kind: 'set';
  /** What there is to choose from: slugs, each with the words a reader sees. */
  readonly options: Readonly<Record<string, string>>;
  /** How many must be chosen at least. */
  readonly minCount: number;
  readonly default: readonly string[];
}

/**
 * Numbers for the steps 0, 1, 2, …: too many for a link, so that no link has them and none takes them away. It has no
 * control either.
 */
export interface CurveParameter extends Named {
  readonly kind: 'curve';
  /** The least legal number. */
  readonly min: number;
  /** The greatest legal number. */
  readonly max: number;
  /** How many there may be. */
  readonly maxCount: number;
  /** No number: no curve. */
  readonly default: readonly number[];
}

/** One value a reader may set. */
export type Parameter = NumberParameter | ChoiceParameter | ListParameter | SetParameter | CurveParameter;

/** What a parameter's value is: a number, a slug, a list of numbers, a list of slugs or a curve. */
export type ValueOf<P extends Parameter> = P extends NumberParameter
  ? number
  : P extends ChoiceParameter
    ? keyof P['options'] & string
    : P extends ListParameter | CurveParameter
      ? readonly number[]
      : P extends SetParameter
        ? readonly (keyof P['options'] & string)[]
        : never;

/** The value of some parameter. */
export type Value = ValueOf<Parameter>;

/**
 * A value as a link and a text field write it.
 *
 * @example textOf([6000, 8000]) // "6000,8000"
 */
export const textOf = (value: Value): string => (typeof value === 'object' ? value.join(',') : String(value));
