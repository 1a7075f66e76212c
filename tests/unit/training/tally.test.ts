// What a tally counts and which medians it takes.
import { expect, test } from 'vitest';
import type { Settings, Tally } from '../../../src/training/job.ts';
import { finish } from '../../../src/training/work.ts';

const tallyOf = (experiment: string, settings: Settings): Tally =>
  finish({ kind: 'tally', experiment, settings, seeds: [1, 3] }) as Tally;

test.each([
  ['net', { data: 'iris', rate: 1e200 }],
  ['transformer', { blocks: 1, rate: 1e300, steps: 3 }],
])(
  'runs of the %s that diverged count with the accuracy of their last weights, which is not the best there is',
  (experiment, settings) => {
    expect(tallyOf(experiment, settings)).toMatchObject({ verdicts: 'nnn', median: null, more: { accuracy: 0 } });
  },
);

test('the sharpness of runs that diverged counts as infinite, like their loss', () => {
  expect(tallyOf('catapult', { rate: 10 })).toMatchObject({ verdicts: 'nnn', median: null, more: { sharpness: null } });
  expect(tallyOf('catapult', { rate: 0.01 }).more!['sharpness']).toBeGreaterThan(0);
});
