// Packs the two runs of the opening into a few kilobytes, and unpacks them in the page.
import type { HeroRun, TwoRuns } from './two-runs.ts';

/** A run as the page gets it: lists of whole numbers as text, each number less the one before it. */
interface PackedRun extends Pick<HeroRun, 'verdict' | 'last' | 'losses'> {
  readonly rates: string;
  readonly safe: string;
  /** One list for each input. */
  readonly fits: readonly string[];
}

/** Both runs as the page gets them. */
export interface Packed extends Pick<TwoRuns, 'inputs' | 'targets'> {
  readonly without: PackedRun;
  readonly with: PackedRun;
}

// A hundredth is half a pixel at most, of an output as of the logarithm of a rate. Rates are read as numbers too.
const [hundredth, millionth] = [100, 1e6];

function pack(values: readonly number[], per: number): string {
  let before = 0;
  const differences = values.map((value) => {
    const [whole, last] = [Math.round(value * per), before];
    before = whole;
    return whole - last;
  });
  return differences.join(' ');
}

function unpack(text: string, per: number): number[] {
  let sum = 0;
  return text.split(' ').map((difference) => (sum += Number(difference)) / per);
}

/** Column by column what is there row by row. */
const turned = (rows: readonly (readonly number[])[]): number[][] =>
  rows[0]!.map((_, at) => rows.map((row) => row[at]!));

const packRun = ({ verdict, last, losses, rates, safe, fits }: HeroRun): PackedRun => ({
  verdict,
  last,
  losses,
  rates: pack(rates, millionth),
  safe: pack(safe.map(Math.log10), hundredth),
  fits: turned(fits).map((column) => pack(column, hundredth)),
});

const unpackRun = ({ verdict, last, losses, rates, safe, fits }: PackedRun): HeroRun => ({
  verdict,
  last,
  losses,
  rates: unpack(rates, millionth),
  safe: unpack(safe, hundredth).map((power) => 10 ** power),
  fits: turned(fits.map((column) => unpack(column, hundredth))),
});

/**
 * Both runs, packed: losses as they are, all else to half a pixel.
 *
 * @param runs as `trainTwo` gives them
 */
export const packTwo = (runs: TwoRuns): Packed => ({
  inputs: runs.inputs.map((x) => Number(x.toFixed(2))),
  targets: runs.targets,
  without: packRun(runs.without),
  with: packRun(runs.with),
});

/** What was packed, for drawing. */
export const unpackTwo = (packed: Packed): TwoRuns => ({
  ...packed,
  without: unpackRun(packed.without),
  with: unpackRun(packed.with),
});
