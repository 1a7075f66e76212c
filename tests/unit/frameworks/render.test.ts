// Every framework answers every legal run with code or with a reason.
import { describe, expect, test } from 'vitest';
import { type Framework, frameworks } from '../../../src/frameworks/index.ts';
import { defaultRun, type RunSpec, runSchedule } from '../../../src/schedule/index.ts';
import { fixedRuns } from '../../frameworks/fixed-runs.ts';
import { codeHash, readGolden } from '../../frameworks/golden.ts';
import { pairs, runsFor } from '../../frameworks/random-runs.ts';

const golden = readGolden();

/** At the ends of what is legal. */
const extremes: Partial<RunSpec>[] = [
  { totalSteps: 1e9, warmupSteps: 1e8 },
  { peakLr: 1e-300 },
  { peakLr: 1e300 },
  { peakLr: 0 },
  { totalSteps: 1, warmupSteps: 0, stableSteps: 1 },
  { startFactor: 5e-324 },
  { startFactor: 3, endFactor: 7 },
  { decay: 'multi-step', milestones: [] },
  { decay: 'cosine-restarts', cycles: 1e9 },
  { decay: 'inverse-sqrt', timescale: 0.5 },
];

describe.each(frameworks)('$id', (framework: Framework) => {
  const drawn = runsFor(framework);

  test('renders the same code that it executed', () => {
    const was = golden.frameworks[framework.id];
    if (!was) return expect(framework.notExecuted).toMatch(/\w/);
    expect(codeHash(drawn), 'its code changed: npm run parity -- --write').toBe(was.code);
  });

  test('renders code with no hole in it, and for a refusal a reason', () => {
    for (const { code } of drawn.rendered) expect(code).not.toMatch(/undefined|NaN|Infinity|\[object|\t| \n|^\s|\n{4}/);
    for (const { refusal } of drawn.refused) {
      expect(refusal.refusal).toMatch(/^\S.*\.$/);
      expect(refusal.refusal).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test('what comes nearest to a refused run is a legal run that it renders', () => {
    // Some refuse thousands of the draws: every seventh will do.
    for (const { run, refusal } of drawn.refused.filter((_, index) => index % 7 === 0)) {
      if (!refusal.nearest) continue;
      expect(refusal.nearest.words).toMatch(/^\S.*\.$/);
      expect(() => runSchedule(refusal.nearest!.run)).not.toThrow();
      const answer = framework.render(refusal.nearest.run);
      expect('code' in answer, `${JSON.stringify(run)}: ${JSON.stringify(answer)}`).toBe(true);
    }
  });

  test('answers every legal run, at the ends of the ranges too, and leaves it as it was', () => {
    const runs = [...fixedRuns, ...extremes.map((change) => ({ ...defaultRun, ...change }))];
    for (const run of runs) {
      const before = structuredClone(run);
      const answer = framework.render(run);
      expect(Object.keys(answer)).toContain('code' in answer ? 'code' : 'refusal');
      expect(run).toEqual(before);
    }
  });
});

test('the runs drawn for the frameworks go through every beginning and every decay', () => {
  const rendered = frameworks.map((framework) => runsFor(framework).rendered.length);
  expect(Math.min(...rendered)).toBeGreaterThanOrEqual(200);
  expect(pairs).toHaveLength(50);
});
