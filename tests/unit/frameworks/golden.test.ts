// What was recorded of the real frameworks is what the core computes and what the pages say of them.
import { expect, test } from 'vitest';
import { frameworks } from '../../../src/frameworks/index.ts';
import { passes, spread } from '../../frameworks/deviation.ts';
import { readExecuted } from '../../frameworks/executed.ts';
import { fixedRuns } from '../../frameworks/fixed-runs.ts';
import { executable, ratesOf } from '../../frameworks/framework-parity.ts';
import { readGolden } from '../../frameworks/golden.ts';
import { pinned } from '../../frameworks/venv.ts';

const golden = readGolden();
const executed = readExecuted();
const requirements = pinned();

test('the core gives the rates that the real LambdaLR gave, from every beginning through every decay', () => {
  expect(golden.fixedRuns).toHaveLength(fixedRuns.length);
  for (const [index, run] of fixedRuns.entries()) {
    const distance = spread(golden.fixedRuns[index]!, ratesOf(run), run.peakLr);
    expect(passes(distance, 'double'), JSON.stringify({ run, distance })).toBe(true);
  }
});

test('every framework was executed, or says why not; a driver and a record make each other', () => {
  const ids = frameworks.filter(executable).map(({ id }) => id);
  expect(Object.keys(golden.frameworks)).toEqual(ids);
  for (const framework of frameworks) {
    expect(framework.package === undefined, framework.id).toBe(framework.notExecuted !== undefined);
    if (framework.package) expect(ids).toContain(framework.id);
  }
});

test('the pages name the versions that were executed, and those are the pinned ones', () => {
  const versions = Object.entries(golden.frameworks).map(([id, { executed }]) => [id, executed]);
  expect(executed.map(({ id, executed }) => [id, executed])).toEqual(versions);
  for (const { id, executed: version } of executed) {
    const [name, number] = version.split(' ');
    const framework = frameworks.find((each) => each.id === id)!;
    if (framework.package) expect(framework.package, id).toBe(name);
    expect(requirements.split('\n'), id).toContain(`${name}==${number}`);
    expect(golden.torch).toBe(/^torch==(.+)$/m.exec(requirements)?.[1]);
  }
});

test('every framework executed 200 snippets or more, as far from the core as is said and no farther than is let pass', () => {
  for (const { id, snippets, absolute, relative, ofPeak, precision } of executed) {
    expect(snippets, id).toBeGreaterThanOrEqual(200);
    expect(precision, id).toBe(frameworks.find((each) => each.id === id)?.precision);
    expect(passes({ runs: snippets, absolute, relative, ofPeak }, precision), id).toBe(true);
    expect(golden.frameworks[id]?.families['all'], id).toEqual([snippets, absolute, relative]);
  }
});
