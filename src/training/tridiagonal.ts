/**
 * The greatest eigenvalue of a symmetric tridiagonal matrix, to 10⁻¹⁵ of its size: bisection, as the number of negative pivots
 * of the matrix less x is the number of its eigenvalues below x (Sturm's sequence; Golub and Van Loan, section 8.4.1).
 *
 * @param diagonal one finite number or more
 * @param offDiagonal the numbers beside the diagonal, one fewer
 * @example topEigenvalue([1, 1], [2]) // 3
 */
export function topEigenvalue(diagonal: readonly number[], offDiagonal: readonly number[]): number {
  const beside = (index: number): number => Math.abs(offDiagonal[index] ?? 0);
  // Gershgorin's circles hold every eigenvalue.
  let low = Math.max(...diagonal);
  let high = Math.max(...diagonal.map((value, index) => value + beside(index - 1) + beside(index)));
  const allBelow = (x: number): boolean => {
    let pivot = Infinity;
    return diagonal.every((value, index) => (pivot = value - x - beside(index - 1) * (beside(index - 1) / pivot)) < 0);
  };
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (allBelow(middle)) high = middle;
    else low = middle;
  }
  return high;
}
