// The arms of the transformer’s experiment, and how its seeds are counted.
import { expect, test } from 'vitest';
import { figure as layerNorm } from '../../../../src/figures/layer-norm/index.ts';
import { jobsOf, seeds, steps } from '../../../../src/figures/layer-norm/four-arms.ts';
import { knownIn } from '../../../../src/figures/kit/runs/runs.ts';
import { drawStatic } from '../../../../src/figures/kit/draw/static.ts';
import type { Figure } from '../../../../src/figures/kit/figure.ts';
import { defaults } from '../../../../src/parameters/index.ts';
import type { Verdict } from '../../../../src/training/experiment.ts';
import { keyOf, type Trace, type TraceJob } from '../../../../src/training/job.ts';

const figure = layerNorm as unknown as Figure;
const isPost = ({ settings }: TraceJob) => settings['norm'] === 'post';
const isWarm = ({ settings }: TraceJob) => (settings['plan'] as { steps: number }[])[0]!.steps > 0;

/** What is known if runs end as said, those without a verdict being unknown. */
const knownAs = (verdictOf: (job: TraceJob) => Verdict | undefined) =>
  knownIn(
    new Map(
      jobsOf(defaults).flatMap((job): [string, Trace][] => {
        const verdict = verdictOf(job);
        const loss = verdict === 'trained' ? 0.01 : verdict === 'diverged' ? null : 1.8;
        const rows = loss === null ? [] : [0, steps].map((step) => ({ step, rate: 0.02, loss }));
        return verdict ? [[keyOf(job), { rows, end: { verdict, loss, hash: '' } }]] : [];
      }),
    ),
  );
const words = (verdictOf: (job: TraceJob) => Verdict | undefined) => figure.finding(defaults, knownAs(verdictOf));

test('a run in both places and from both starts is wanted for each seed, and none twice', () => {
  const keys = jobsOf(defaults).map(keyOf);
  expect(new Set(keys).size).toBe(4 * seeds.length);
  expect(jobsOf({ ...defaults, normWarmup: 0 })).toHaveLength(2 * seeds.length);
});

test('the seed and the step choose what is drawn of the runs, not which are run', () => {
  expect(jobsOf({ ...defaults, normSeed: 7, normStep: 30 })).toEqual(jobsOf(defaults));
});

test('while runs are under way it counts those that are there', () => {
  const known = knownAs((job) => ((job.settings['seed'] as number) <= 3 ? 'trained' : undefined));
  expect(figure.describe(defaults, known)).toContain('post-LN 3 of 3 so far without warmup, 3 of 3 so far with it');
  expect(drawStatic(figure, defaults, 320, known)).toContain('3 of 3');
});

test('an arm without a result yet is left out', () => {
  const first = knownAs((job) => (job.settings['seed'] === 1 && isPost(job) && !isWarm(job) ? 'trained' : undefined));
  expect(figure.describe(defaults, first)).toContain('trained: post-LN 1 of 1 so far without warmup. Loss');
  const warm = knownAs((job) => (job.settings['seed'] === 1 && isWarm(job) ? 'trained' : undefined));
  expect(figure.describe(defaults, warm)).toContain(
    'trained: post-LN 1 of 1 so far with warmup; pre-LN 1 of 1 so far with warmup.',
  );
});

test('a run that diverged has no loss, and says so', () => {
  const known = knownAs((job) => (isWarm(job) ? 'trained' : 'diverged'));
  expect(figure.describe(defaults, known)).toContain('post-LN out of bounds without warmup, 0.01 with it');
  expect(drawStatic(figure, defaults, 320, known)).not.toMatch(/NaN|undefined|Infinity/);
});

test('what it finds follows the counts, also where a warmup hurts', () => {
  expect(words((job) => (!isPost(job) || isWarm(job) ? 'trained' : 'untrained'))).toMatch(
    /^Where .* decides\. .* post-LN 10 with the warmup, 0 without; pre-LN 10 either way\.$/,
  );
  expect(words((job) => (isWarm(job) ? 'trained' : 'untrained'))).toMatch(/^Here the warmup helps/);
  expect(words((job) => (isWarm(job) ? 'untrained' : 'trained'))).toMatch(/^Here the warmup hurts/);
  expect(words(() => 'trained')).toMatch(/little difference/);
});
