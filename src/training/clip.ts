/**
 * Shortens a gradient in place to the length **limit** if it is longer, and keeps its direction (Pascanu et al. 2013).
 *
 * @param gradient its length is the square root of the sum of all its squares
 * @param limit the greatest length left alone, a number > 0
 * @example clip(Float64Array.of(3, 4), 1) // [0.6, 0.8] now
 */
export function clip(gradient: Float64Array, limit: number): void {
  let squares = 0;
  for (let index = 0; index < gradient.length; index++) squares += gradient[index]! * gradient[index]!;
  const length = Math.sqrt(squares);
  if (!(length > limit)) return;
  for (let index = 0; index < gradient.length; index++) gradient[index]! *= limit / length;
}
