// Runs the real PyTorch and holds the core to it: the listing as the page shows it, and what the article says of
// schedulers. `npm run parity -- --write` also writes golden.json, which `npm test` compares without Python.
import { compare, type Runs } from './compare.ts';
import { goldenOf, isGolden, writeGolden } from './golden.ts';
import { fromCore, listing, numbersIn } from './listing.ts';
import { askPyTorch } from './oracle.ts';
import { changed, groups, ratesOf, replaced, type SchedulerRun, stuck } from './scheduler-runs.ts';
import { settings } from './settings.ts';

const { torch, printed, rates } = askPyTorch(settings.map(listing), [...groups, ...changed, ...stuck, ...replaced]);
const golden = goldenOf(torch, printed[0]!);
if (process.argv.includes('--write')) writeGolden(golden);

const remaining = [...rates];
const ratesFor = (runs: readonly SchedulerRun[]) => remaining.splice(0, runs.length);
const forEver = ({ peakLrs, startFactor, steps }: SchedulerRun) =>
  Array<number[]>(steps + 1).fill(peakLrs.map((peakLr) => peakLr * startFactor));

/** What is compared: PyTorch's numbers, the expected ones, and the relative deviation that is let pass. */
const checks: [what: string, actual: Runs, expected: Runs, allowed: number][] = [
  ['the listing: epoch, i, used, logged', printed.map(numbersIn), settings.map(fromCore), 0],
  ['LambdaLR: parameter groups', ratesFor(groups), groups.map(ratesOf), 0],
  ['LambdaLR: overwrites a change by hand', ratesFor(changed), changed.map(ratesOf), 0],
  ['LinearLR, W = 0: start × peak for ever', ratesFor(stuck), stuck.map(forEver), 0],
  ['LinearLR, W ≥ 1: as LambdaLR', ratesFor(replaced), replaced.map(ratesOf), 1e-12],
];

let failed = false;
const rows = checks.map(([what, actual, expected, allowed]) => {
  const { absolute, relative } = compare(actual, expected);
  const same = relative <= allowed;
  failed ||= !same;
  return {
    [`PyTorch ${torch}`]: what,
    settings: actual.length,
    updates: actual.flat().length,
    'largest absolute deviation': absolute,
    'largest relative': relative,
    allowed,
    verdict: same ? 'same' : 'DIFFERENT',
  };
});
console.table(rows);
if (failed) console.error('The core and PyTorch differ.');
const stale = !isGolden(golden);
if (stale) console.error('tests/frameworks/golden.json is not what ran now: npm run parity -- --write');
process.exitCode = failed || stale ? 1 : 0;
