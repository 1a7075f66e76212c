// The workflow publishes only what has been checked, with the same Python as the notebooks.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Job {
  needs?: string;
  steps: { run?: string }[];
}
const jobs: Record<string, Job> = parse(readFileSync('.github/workflows/site.yml', 'utf8')).jobs;

test('nothing is published, no page and no notebook, before all was checked and its code executed', () => {
  const { site, ...publishing } = jobs;
  expect(site!.steps.map(({ run }) => run)).toContain('.ci/run');
  const run = readFileSync('.ci/run', 'utf8');
  expect(run).toMatch(/^set -e/m); // What fails ends it.
  expect(run).toMatch(/^npm test\nwait .*\nnpm run parity$/m);
  expect(Object.keys(publishing)).toEqual(['publish', 'notebooks']);
  for (const { needs } of Object.values(publishing)) expect(needs).toBe('site');
});

test('Binder gets the Python that the notebooks are executed with', () => {
  const text = readFileSync('.github/workflows/site.yml', 'utf8');
  const [, executed] = /python-version: '([\d.]+)'/.exec(text)!;
  expect(text).toContain(`echo python-${executed} > branch/runtime.txt`);
});
