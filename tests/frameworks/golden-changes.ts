// Says in sentences what differs between the recorded results of the frameworks and new ones.
import { isDeepStrictEqual } from 'node:util';
import type { Framework } from '../../src/frameworks/index.ts';
import { passes, spread } from './deviation.ts';
import type { Golden, GoldenFramework } from './golden.ts';

/** What differs between what golden.json holds and what ran now, as sentences; numbers may differ as far as any may. */
export function goldenChanges(old: Golden, now: Golden, frameworks: readonly Framework[]): string[] {
  const changes: string[] = [];
  const note = (same: boolean, what: string) => void (same || changes.push(what));
  note(old.torch === now.torch, `PyTorch was ${old.torch}, and is ${now.torch}.`);
  note(old.listing === now.listing, 'The article’s listing changed.');
  note(isDeepStrictEqual(old.log, now.log), 'The article’s listing logged something else.');
  const runs = old.fixedRuns.length === now.fixedRuns.length;
  note(runs && old.fixedRuns.every((rates, index) => same(rates, now.fixedRuns[index]!)), 'LambdaLR gave other rates.');
  const ids = [...new Set([...Object.keys(old.frameworks), ...Object.keys(now.frameworks)])];
  for (const id of ids) {
    const [was, is] = [old.frameworks[id], now.frameworks[id]];
    if (!was || !is) changes.push(`${id} ${was ? 'was executed, and is not' : 'is new'}.`);
    else
      changes.push(
        ...frameworkChanges(
          was,
          is,
          frameworks.find((each) => each.id === id),
        ).map((what) => `${id}: ${what}`),
      );
  }
  return changes;
}

function frameworkChanges(was: GoldenFramework, is: GoldenFramework, framework: Framework | undefined): string[] {
  const changes: string[] = [];
  if (was.executed !== is.executed) changes.push(`it was ${was.executed}, and is ${is.executed}.`);
  if (was.code !== is.code) changes.push('its code changed.');
  const counts = ({ families }: GoldenFramework) => Object.entries(families).map(([family, [runs]]) => [family, runs]);
  if (!isDeepStrictEqual(counts(was), counts(is))) changes.push('it executed other families.');
  const ids = [...new Set([...Object.keys(was.conventions), ...Object.keys(is.conventions)])];
  for (const id of ids) {
    const [before, after] = [was.conventions[id] ?? [], is.conventions[id] ?? []];
    const alike = after.every(({ rates, peak, ...setting }, index) => {
      const { rates: old = [], peak: oldPeak, ...oldSetting } = before[index] ?? {};
      return peak === oldPeak && isDeepStrictEqual(setting, oldSetting) && same(old, rates, peak, framework?.precision);
    });
    if (!alike || before.length !== after.length) changes.push(`${id} behaves differently, or was driven differently.`);
  }
  return changes;
}

const same = (old: readonly number[], now: readonly number[], peak = 1, precision: Framework['precision'] = 'double') =>
  passes(spread(now, old, peak), precision);
