// The losses, with their derivatives.
import { exp } from './exp.ts';
import { log } from './log.ts';

/** How far a net's answers are from the targets; rows of **width** numbers, one after another. */
export interface Loss {
  /** The mean over the rows; writes its derivatives by the answers into **errors**. */
  readonly of: (
    answers: Float64Array,
    targets: Float64Array,
    errors: Float64Array,
    rows: number,
    width: number,
  ) => number;
  /**
   * How fast the errors change when the answers change by **changes**: the loss's Hessian by the answers, times
   * **changes**, written into **out**. Wants the **errors** that `of` wrote.
   */
  readonly bend: (
    changes: Float64Array,
    targets: Float64Array,
    errors: Float64Array,
    out: Float64Array,
    rows: number,
    width: number,
  ) => void;
}

/** Half the squared distance. */
export const square: Loss = {
  of(answers, targets, errors, rows, width) {
    let sum = 0;
    for (let index = 0; index < rows * width; index++) {
      const error = answers[index]! - targets[index]!;
      sum += error * error;
      errors[index] = error / rows;
    }
    return sum / (2 * rows);
  },
  bend(changes, _targets, _errors, out, rows, width) {
    for (let index = 0; index < rows * width; index++) out[index] = changes[index]! / rows;
  },
};

/** The cross-entropy of the softmax of the answers; a target row is 1 at the right class and 0 elsewhere. */
export const crossEntropy: Loss = {
  of(answers, targets, errors, rows, width) {
    let sum = 0;
    for (let start = 0; start < rows * width; start += width) {
      // Less the greatest answer, no exponential overflows.
      let greatest = -Infinity;
      for (let index = start; index < start + width; index++) greatest = Math.max(greatest, answers[index]!);
      let total = 0;
      for (let index = start; index < start + width; index++) {
        const share = exp(answers[index]! - greatest);
        errors[index] = share;
        total += share;
        if (targets[index] === 1) sum += greatest - answers[index]!;
      }
      sum += log(total);
      for (let index = start; index < start + width; index++) {
        errors[index] = (errors[index]! / total - targets[index]!) / rows;
      }
    }
    return sum / rows;
  },
  bend(changes, targets, errors, out, rows, width) {
    for (let start = 0; start < rows * width; start += width) {
      let mean = 0;
      for (let index = start; index < start + width; index++) {
        const probability = errors[index]! * rows + targets[index]!;
        mean += probability * changes[index]!;
        out[index] = probability;
      }
      for (let index = start; index < start + width; index++) out[index]! *= (changes[index]! - mean) / rows;
    }
  },
};
