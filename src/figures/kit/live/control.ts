// What every control is to the figure that has it.
import type { ParameterName } from '../../../parameters/index.ts';

/** What moves one parameter: its part of a figure's markup, at work. */
export interface Control {
  readonly name: ParameterName;
  /** Shows the reader's value. */
  readonly show: () => void;
  /** Forgets what was refused, and shows the value at the next occasion whatever was typed over it. */
  readonly clear: () => void;
}
