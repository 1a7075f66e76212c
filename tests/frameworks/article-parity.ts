// Compares the core with PyTorch on the listing and the schedulers of the article.
import { reportSame } from './check.ts';
import type { Runs } from './compare.ts';
import { fromCore, listing, numbersIn, printedRows } from './listing.ts';
import { askPyTorch } from './oracle.ts';
import { changed, groups, ratesOf, replaced, type SchedulerRun, stuck } from './scheduler-runs.ts';
import { settings } from './settings.ts';

const forEver = ({ peakLrs, startFactor, steps }: SchedulerRun) =>
  Array<number[]>(steps + 1).fill(peakLrs.map((peakLr) => peakLr * startFactor));

/** Holds the core to PyTorch in what the article says: its listing as shown, and its schedulers. Prints one table. */
export async function articleParity(): Promise<{
  readonly torch: string;
  readonly log: readonly number[][];
  readonly same: boolean;
}> {
  const { torch, printed, logs, rates } = await askPyTorch(settings.map(listing), [
    ...groups,
    ...changed,
    ...stuck,
    ...replaced,
  ]);
  const remaining = [...rates];
  const ratesFor = (runs: readonly SchedulerRun[]) => remaining.splice(0, runs.length);

  const check = (what: string, actual: Runs, expected: Runs, allowed = 0) => ({ what, actual, expected, allowed });
  const same = reportSame(`PyTorch ${torch}`, [
    check('the listing: epoch, i, used, logged', logs, settings.map(fromCore)),
    check(
      'the listing: what it prints of them',
      printed.map(numbersIn),
      settings.map((params) => printedRows(fromCore(params), params)),
    ),
    check('LambdaLR: parameter groups', ratesFor(groups), groups.map(ratesOf)),
    check('LambdaLR: overwrites a change by hand', ratesFor(changed), changed.map(ratesOf)),
    check('LinearLR, W = 0: start × peak for ever', ratesFor(stuck), stuck.map(forEver)),
    check('LinearLR, W ≥ 1: as LambdaLR', ratesFor(replaced), replaced.map(ratesOf), 1e-12),
  ]);
  return { torch, log: logs[0]!, same };
}
