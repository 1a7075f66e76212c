/**
 * Shortens a gradient in place to the length **limit** if it is longer, and keeps its direction (Pascanu et al. 2013).
 *
 * @param gradient its length is the square root of the sum of all its squares
 * @param limit the greatest length left alone, a number > 0
 * @example
 * const gradient = Float64Array.of(3, 4);
 * clip(gradient, 2.5);
 * gradient // [1.5, 2]
 */
export function clip(gradient: Float64Array, limit: number): void {
  let squares = 0;
  for (let index = 0; index < gradient.length; index++) squares += gradient[index]! * gradient[index]!;
  const length = Math.sqrt(squares);
  if (!(length > limit)) return;
  for (let index = 0; index < gradient.length; index++) gradient[index]! *= limit / length;
}
