// How written numbers were rounded, as far as their digits tell.
import type { Written } from '../text/written.ts';

/** Half a unit of the last digit that a number was rounded to; 0 where it was not rounded. */
export type Rounding = (number: Written) => number;

const last: Rounding = ({ place }) => 0.5 * 10 ** place;
const order = (value: number) => Math.floor(Math.log10(Math.abs(value)) + 1e-12);

/** To **digits** significant digits, trailing zeros dropped, as C's %g writes; a zero is a zero. */
const toDigits =
  (digits: number): Rounding =>
  ({ value }) =>
    value === 0 ? 0 : 0.5 * 10 ** (order(value) + 1 - digits);

/** To a fixed number of decimals, trailing zeros dropped, as Python's `round` writes. */
const toPlace =
  (place: number): Rounding =>
  () =>
    0.5 * 10 ** place;

/** Fewer digits than this are as often typed, or all there are, as they are left of a rounding. */
const fewestRoundedDigits = 4;

const exact: Rounding = () => 0;

/**
 * How these numbers may have been rounded, the likeliest first.
 *
 * Equal decimals were printed to that many decimals, and equal counts of digits to that many digits. Where neither is
 * equal, trailing zeros were dropped: then the longest number says how many digits there were, or else how many decimals.
 * Numbers of a few digits may not have been rounded at all; so may those that dropped their zeros.
 *
 * @param numbers one or more, as they were written
 * @example roundings([written('0.0001'), written('0.00015')])[1](written('0.0001')) // 0.000005
 */
export function roundings(numbers: readonly Written[]): readonly Rounding[] {
  const zeros = numbers.filter(({ value }) => value === 0);
  const others = numbers.filter(({ value }) => value !== 0);
  let [most, finest] = [0, 0];
  let [samePlace, sameDigits] = [true, true];
  const [first] = others;
  for (const { digits, place, exponent } of others) {
    most = Math.max(most, digits);
    finest = Math.min(finest, place);
    samePlace &&= place === first?.place && !exponent;
    sameDigits &&= digits === first?.digits;
  }
  const few = most < fewestRoundedDigits ? [exact] : [];
  const zerosToo = zeros.length > 0 && zeros.every(({ place }) => place === first?.place);
  if (sameDigits && !(samePlace && zerosToo)) return [...few, (number) => (number.value === 0 ? 0 : last(number))];
  if (samePlace && (zerosToo || zeros.length === 0)) return [...few, last];
  const dropped = [exact, toDigits(most)];
  return others.some(({ exponent }) => exponent) ? dropped : [...dropped, toPlace(finest)];
}
