import { compare, type Runs } from './compare.ts';
import { fromCore, listing, numbersIn } from './listing.ts';
import { askPyTorch } from './oracle.ts';
import { changed, groups, ratesOf, replaced, type SchedulerRun, stuck } from './scheduler-runs.ts';
import { settings } from './settings.ts';

const forEver = ({ peakLrs, startFactor, steps }: SchedulerRun) =>
  Array<number[]>(steps + 1).fill(peakLrs.map((peakLr) => peakLr * startFactor));

/** Holds the core to PyTorch in what the article says: its listing as shown, and its schedulers. Prints one table. */
export function articleParity(): {
  readonly torch: string;
  readonly printed: readonly string[];
  readonly same: boolean;
} {
  const { torch, printed, rates } = askPyTorch(settings.map(listing), [...groups, ...changed, ...stuck, ...replaced]);
  const remaining = [...rates];
  const ratesFor = (runs: readonly SchedulerRun[]) => remaining.splice(0, runs.length);

  /** What is compared: PyTorch's numbers, the expected ones, and the relative deviation that is let pass. */
  const checks: [what: string, actual: Runs, expected: Runs, allowed: number][] = [
    ['the listing: epoch, i, used, logged', printed.map(numbersIn), settings.map(fromCore), 0],
    ['LambdaLR: parameter groups', ratesFor(groups), groups.map(ratesOf), 0],
    ['LambdaLR: overwrites a change by hand', ratesFor(changed), changed.map(ratesOf), 0],
    ['LinearLR, W = 0: start × peak for ever', ratesFor(stuck), stuck.map(forEver), 0],
    ['LinearLR, W ≥ 1: as LambdaLR', ratesFor(replaced), replaced.map(ratesOf), 1e-12],
  ];
  const rows = checks.map(([what, actual, expected, allowed]) => {
    const { absolute, relative } = compare(actual, expected);
    return {
      [`PyTorch ${torch}`]: what,
      settings: actual.length,
      updates: actual.flat().length,
      'largest absolute deviation': absolute,
      'largest relative': relative,
      allowed,
      verdict: relative <= allowed ? 'same' : 'DIFFERENT',
    };
  });
  console.table(rows);
  return { torch, printed: printed[0]!, same: rows.every(({ verdict }) => verdict === 'same') };
}
