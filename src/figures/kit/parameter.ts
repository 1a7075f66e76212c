/** One value a reader may set: its names, its legal range and how its slider moves. */
export interface Parameter {
  /** What the controls call it, in the field's words: "start factor". */
  readonly label: string;
  /** Its letter in the formulas, as plain text: "w"; empty where the formulas have none. */
  readonly symbol: string;
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
