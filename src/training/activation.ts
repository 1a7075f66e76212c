// The activations of hidden units, with their derivatives.
import { tanh as hyperbolic } from './tanh.ts';

/**
 * What hidden units make of their sums z: answers a. All is done to the first **length** numbers of lists, as a call for
 * each number costs more than the number.
 */
export interface Activation {
  /** Turns sums into answers. */
  readonly answer: (sums: Float64Array, length: number) => void;
  /** Multiplies **values** by da/dz. */
  readonly slope: (answers: Float64Array, values: Float64Array, length: number) => void;
  /** Adds to **values** what the bend of the curve adds: **errors**, which have da/dz in them, times **changes** of z, times (d²a/dz²)/(da/dz). */
  readonly bend: (
    answers: Float64Array,
    errors: Float64Array,
    changes: Float64Array,
    values: Float64Array,
    length: number,
  ) => void;
}

/** max(z, 0), with slope 0 at 0; NaN stays NaN, so that a broken net cannot pass for a silent one. */
export const relu: Activation = {
  answer(sums, length) {
    for (let at = 0; at < length; at++) if (sums[at]! < 0) sums[at] = 0;
  },
  slope(answers, values, length) {
    for (let at = 0; at < length; at++) if (!(answers[at]! > 0)) values[at] = 0;
  },
  bend() {},
};

/** tanh z. */
export const tanh: Activation = {
  answer(sums, length) {
    for (let at = 0; at < length; at++) sums[at] = hyperbolic(sums[at]!);
  },
  slope(answers, values, length) {
    for (let at = 0; at < length; at++) values[at]! *= 1 - answers[at]! * answers[at]!;
  },
  bend(answers, errors, changes, values, length) {
    for (let at = 0; at < length; at++) values[at]! -= 2 * answers[at]! * errors[at]! * changes[at]!;
  },
};
