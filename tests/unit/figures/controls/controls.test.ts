// That the control experiments are those the prose quotes, and are labelled by their plans.
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { jobOf, list } from '../../../../src/figures/controls/remedies.ts';
import { figure as controls } from '../../../../src/figures/controls/index.ts';
import type { Picture } from '../../../../src/figures/kit/figure.ts';
import { shippedKnown } from '../../../../src/figures/kit/runs/runs.ts';
import { format } from '../../../../src/parameters/format.ts';
import { defaults } from '../../../../src/parameters/index.ts';
import { keyOf } from '../../../../src/training/job.ts';
import type { Plan } from '../../../../src/training/plan.ts';

test('the controls are the arms that the prose quotes, from both starts, each at most once', () => {
  const jobs = (['steep', 'half'] as const).flatMap((start) => list.map((control) => jobOf(start, control)));
  expect(jobs.every(({ kind }) => kind === 'tally')).toBe(true);
  expect(new Set(jobs.map(keyOf)).size).toBe(jobs.length);
});

test.each(['steep', 'half'] as const)(
  'the controls show that what begins low and rises beats what begins low and jumps: %s',
  (netCase) => {
    const rows = controls.data({ ...defaults, netCase }, shippedKnown(controls.runs));
    const trained = (arm: string) => rows.find(({ index }) => list[index]!.arm === arm)!.trained;
    const rises = ['from-1e-1', 'from-3e-2', 'from-1e-2', '50', 'from-1e-4', '100'].map(trained);
    const jumps = ['flat-100', 'flat-10', 'flat-3'].map(trained);
    expect(Math.min(...rises)).toBeGreaterThan(Math.max(...jumps));
    expect(Math.max(...rises) - Math.min(...rises)).toBeLessThanOrEqual(10);
    expect(trained('down')).toBeLessThan(Math.min(...jumps) + 10);
  },
);

test.each(['steep', 'half'] as const)(
  'the finding gives the quotient of the two losses as they are shown, in whole times: %s',
  (netCase) => {
    const known = shippedKnown(controls.runs);
    const shown = (arm: string) =>
      Number(
        format(
          known(
            jobOf(
              netCase,
              list.find((each) => each.arm === arm)!,
            ),
          )!.median!,
          2,
        ),
      );
    const [, times] = /to more than (\d+) times the loss/.exec(controls.finding({ ...defaults, netCase }, known))!;
    expect(Number(times)).toBe(Math.floor(shown('small-10') / shown('50')));
  },
);

test('the controls are found again under the pointer', () => {
  const { document } = parseHTML('<html><body></body></html>');
  const rows = controls.data(defaults, shippedKnown(controls.runs));
  const { under } = controls.draw(rows, defaults, { document, width: 640, prefix: 'test' }) as Picture;
  expect(under!(300, 0)).toBe(0);
  expect(under!(300, 10_000)).toBe(list.length - 1);
});

test('the controls are named without a comma, which would break a line of CSV', () => {
  expect(list.filter(({ words }) => words.includes(','))).toEqual([]);
});

test('the controls are labelled with the numbers of their plans', () => {
  const numbers = /^(\d+) steps (?:at|up from) (?:1\/(\d+)|([\d.]+))/;
  const labelled = list.filter(({ words }) => numbers.test(words));
  expect(labelled).toHaveLength(11);
  for (const control of labelled) {
    const [, steps, part, share] = control.words.match(numbers)!;
    const [first] = jobOf('steep', control).settings.plan as Plan;
    const { multiplier, startFactor, warmupSteps } = first!.params;
    expect(first!.steps ?? warmupSteps).toBe(Number(steps));
    expect(multiplier ?? startFactor).toBeCloseTo(part ? 1 / Number(part) : Number(share), 12);
  }
});
