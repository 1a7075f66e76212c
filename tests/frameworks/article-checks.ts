// What the executed notebook of the article prints, compared with the core.
import { defaults } from '../../src/parameters/index.ts';
import { linearWarmup, scale } from '../../src/schedule/index.ts';
import { type SameCheck, sameNumbers } from './check.ts';
import { fromCore, printedRows, shownDefaults } from './listing.ts';
import type { ExecutedNotebook } from './notebooks.ts';
import { numbersOf } from './page-cells.ts';
import { ratesOf } from './scheduler-runs.ts';

const { peakLr, startFactor, warmupSteps } = defaults;
const rate = scale(linearWarmup(defaults), peakLr);
// content/cells/article/cap.py: no epoch after the first raises it, and StepLR lowers it after the third.
const stuck = rate(60);
const groups = { scheduler: 'LambdaLR', peakLrs: [peakLr, 0.1], startFactor, warmupSteps: 4, steps: 5 } as const;
const start = startFactor * peakLr;

/** Holds what the cells of the article's notebook print to the core. */
export function articleChecks(executed: ExecutedNotebook): SameCheck[] {
  const printed = (id: string) => numbersOf(executed[id]!.printed);
  const [difference = NaN, ...today] = printed('code-today');
  const rows = (steps: readonly number[], of: (step: number) => readonly number[]) =>
    steps.flatMap((step) => [step, ...of(step)]);
  const schedules = ratesOf(groups);
  return [
    sameNumbers(
      'why-warm-up, listing',
      printed('listing-helper'),
      printedRows(fromCore(shownDefaults), shownDefaults).flat(),
    ),
    sameNumbers('why-warm-up, ramp', printed('code-ramp'), [
      ...rows([0, 1, 500, 1000], (step) => [rate(step)]),
      2 * warmupSteps + 1,
    ]),
    sameNumbers(
      'why-warm-up, cap',
      printed('code-cap'),
      rows([0, 1, 2, 3], (epoch) => [epoch < 3 ? stuck : stuck * 0.1]),
    ),
    sameNumbers(
      'why-warm-up, groups',
      printed('code-groups'),
      rows([0, 1, 2, 3, 4, 5], (step) => schedules[step]!),
    ),
    // Without warmup steps; then the start factors that LinearLR refuses, each with the range it names.
    sameNumbers('why-warm-up, today: W = 0', today, [peakLr, peakLr, peakLr, start, start, start, 0, 0, 1, 2, 0, 1]),
    sameNumbers('why-warm-up, today: 1 + LinearLR’s share', [1 + difference / peakLr], [1], 1e-12),
  ];
}
