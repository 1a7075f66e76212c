// Computes the runs behind the quoted numbers and the figures.
import type { Figure } from '../../src/figures/kit/figure.ts';
import { defaults } from '../../src/parameters/index.ts';
import { type Job, keyOf, type Result, type Tally } from '../../src/training/job.ts';
import type { Shipped } from '../../src/training/results/shipped.ts';
import type { Arm } from '../../src/training/studies/index.ts';
import { tallyOf } from '../../src/training/work.ts';
import { farm } from './farm.ts';
import { shippedOf } from './files.ts';
import { keep, runJobs, type Runs } from './runs.ts';

/** What arms and figures give when they are computed now. */
interface Computed {
  readonly tallies: Readonly<Record<string, Tally>>;
  readonly runs: Readonly<Record<string, Runs>>;
  readonly figures: Readonly<Record<string, Shipped>>;
}

/** The jobs of a figure's defaults; none if it needs no training. */
export const jobsOf = ({ runs }: Figure): readonly Job[] => runs?.jobs(defaults) ?? [];

/** Computes arms and figures; a run that several of them need is done once. */
export async function compute(
  arms: readonly Arm[],
  figures: readonly Figure[],
  progress: (done: number, all: number) => void,
): Promise<Computed> {
  const jobs = [...arms.map(({ job }) => job), ...figures.flatMap(jobsOf)];
  const traces = await farm(
    jobs.flatMap((job) => (job.kind === 'tally' ? runJobs(job) : [job])),
    progress,
  );
  const ends = (job: Job & { kind: 'tally' }) => runJobs(job).map((run) => traces.get(keyOf(run))!.end);
  const result = (job: Job): Result => (job.kind === 'tally' ? tallyOf(ends(job)) : traces.get(keyOf(job))!);
  const tallies = Object.fromEntries(arms.map(({ id, job }) => [id, tallyOf(ends(job))]));
  return {
    tallies,
    runs: Object.fromEntries(arms.map(({ id, job }) => [id, keep(ends(job), tallies[id]!.verdicts)])),
    figures: Object.fromEntries(figures.map((figure) => [figure.id, shippedOf(jobsOf(figure).map(result))])),
  };
}
