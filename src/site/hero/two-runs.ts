// The two runs of the opening: those of the figure tiny-net at its defaults, logged at every step.
import { jobOf, type Name } from '../../figures/tiny-net/pair.ts';
import { defaults } from '../../parameters/index.ts';
import type { Verdict } from '../../training/experiment.ts';
import { lossLimit } from '../../training/experiments/net.ts';
import type { Trace } from '../../training/job.ts';
import { problems } from '../../training/problems.ts';
import { finish } from '../../training/work.ts';

/** One run, step by step; a run that diverged ends with the first loss that is out of bounds. */
export interface HeroRun {
  readonly verdict: Verdict;
  /** The last step whose loss is within bounds. */
  readonly last: number;
  readonly losses: readonly number[];
  readonly rates: readonly number[];
  /** The highest rate that is safe at this sharpness, 2(1 + β)/λ. */
  readonly safe: readonly number[];
  /** What the network makes of the inputs, at each step. */
  readonly fits: readonly (readonly number[])[];
}

/** All that the opening draws. */
export interface TwoRuns {
  readonly inputs: readonly number[];
  readonly targets: readonly number[];
  readonly without: HeroRun;
  readonly with: HeroRun;
}

function runOf(name: Name): HeroRun {
  const job = jobOf(defaults, name);
  const { rows, end } = finish({ ...job, settings: { ...job.settings, every: 1 } }) as Trace;
  const column = (key: string) => rows.map((row) => row[key]!);
  return {
    verdict: end.verdict,
    last: rows.findLastIndex(({ loss }) => loss! <= lossLimit),
    losses: column('loss'),
    rates: column('rate'),
    safe: rows.map(({ sharpness, rate, threshold }) => (rate! * threshold!) / sharpness!),
    fits: rows.map((row) => problems.sine.rows.targets.reduce<number[]>((fit, _, at) => [...fit, row[`y${at}`]!], [])),
  };
}

/** Trains both runs; it takes a fifth of a second, so that pages are built with it and nothing is kept. */
export const trainTwo = (): TwoRuns => ({
  inputs: [...problems.sine.rows.inputs],
  targets: [...problems.sine.rows.targets],
  without: runOf('without'),
  with: runOf('with'),
});
