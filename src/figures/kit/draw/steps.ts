// At which steps a figure plots a curve, and how far its axis goes.

/**
 * The first of 1, 2, 5, 10, 20, … that is at least **least**.
 *
 * @param least any number
 * @example niceStride(60) // 100
 */
export function niceStride(least: number): number {
  const decade = 10 ** Math.floor(Math.log10(Math.max(least, 1)));
  return decade * ([1, 2, 5].find((factor) => factor * decade >= least) ?? 10);
}

/**
 * The steps a figure plots from 0 to **span**: every nice stride, about **count** of them, and the marked ones between.
 *
 * @param span last step, whole number ≥ 0
 * @param marked steps that must be there, such as the corners of a line; those outside [0, span] are left out
 * @param count how many strides at the most
 * @example plottedSteps(10, [7], 5) // [0, 2, 4, 6, 7, 8, 10]
 */
export function plottedSteps(span: number, marked: readonly number[], count = 25): number[] {
  const stride = niceStride(span / count);
  const even = Array.from({ length: Math.floor(span / stride) + 1 }, (_, index) => index * stride);
  const inside = [...marked, span].filter((step) => step >= 0 && step <= span);
  return [...new Set([...even, ...inside])].sort((a, b) => a - b);
}

/**
 * The last step on an axis: a plain one, doubled until the scrubbed step is on it.
 *
 * @param plain the last step if nothing is scrubbed beyond it, whole number ≥ 1
 * @param step the scrubbed step, whole number ≥ 0
 * @example reach(2000, 250) // 2000
 * @example reach(2000, 5000) // 8000
 */
export function reach(plain: number, step: number): number {
  return step <= plain ? plain : plain * 2 ** Math.ceil(Math.log2(step / plain));
}
