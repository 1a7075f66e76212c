// The shipped results of the training runs are those that the code computes.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readArms, readFigure, readRunsText } from '../../../scripts/experiments/files.ts';
import { runJobs, type Runs } from '../../../scripts/experiments/runs.ts';
import { figures } from '../../../src/figures/index.ts';
import { defaults } from '../../../src/parameters/index.ts';
import type { End, Verdict } from '../../../src/training/experiment.ts';
import type { TallyJob, Trace } from '../../../src/training/job.ts';
import { arms } from '../../../src/training/studies/index.ts';
import { finish, tallyOf } from '../../../src/training/work.ts';

const committed = readArms();
const text = readRunsText();
const runs: Record<string, Runs> = JSON.parse(text);

const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex');

const verdicts: Readonly<Record<string, Verdict>> = { t: 'trained', u: 'untrained', d: 'dead', n: 'diverged' };

/** The ends of the runs that were kept. */
function endsOf({ verdicts: letters, losses, hashes, more }: Runs): End[] {
  const named = Object.entries(more);
  return hashes.map((hash, index) => ({
    verdict: verdicts[letters[index]!]!,
    loss: losses[index]!,
    hash,
    ...(named.length > 0 && { more: Object.fromEntries(named.map(([name, values]) => [name, values[index]!])) }),
  }));
}

test('every arm has a result, under an id and in words of its own', () => {
  expect(Object.keys(committed.arms)).toEqual(arms.map(({ id }) => id));
  expect(Object.keys(runs)).toEqual(arms.map(({ id }) => id));
  expect(new Set(arms.map(({ id }) => id)).size).toBe(arms.length);
  expect(new Set(arms.map(({ words }) => words)).size).toBe(arms.length);
});

test('the single runs are those whose hash the tallies carry', () => {
  expect(sha256(text)).toBe(committed.hash);
});

test.each(arms)('counts and medians of $id are those of its single runs', ({ id, job }) => {
  const ends = endsOf(runs[id]!);
  expect(ends).toHaveLength(job.seeds[1] - job.seeds[0] + 1);
  expect(tallyOf(ends)).toEqual(committed.arms[id]);
});

const isCheap = ({ experiment }: TallyJob) => experiment !== 'transformer';

// Of the transformer, two runs take long enough: one of each kind.
test.each(arms.filter(({ id, job }) => isCheap(job) || id === 'post-none' || id === 'pre-none'))(
  'the first and the last run of $id end now, to the last bit, as they did then',
  ({ id, job }) => {
    const [all, ends] = [runJobs(job), endsOf(runs[id]!)];
    for (const at of isCheap(job) ? [0, -1] : [0]) {
      expect((finish(all.at(at)!) as Trace).end).toEqual(ends.at(at));
    }
  },
);

const trained = figures.filter(({ runs: shown }) => shown);

test.each(trained)('$id ships a result for each of its jobs, under their hash', ({ id, runs: shown }) => {
  const { hash, results } = readFigure(id);
  expect(shown!.shipped).toEqual({ hash, results });
  expect(results).toHaveLength(shown!.jobs(defaults).length);
  expect(sha256(JSON.stringify(results))).toBe(hash);
});

test.each(trained)('the first job of $id gives now what is shipped', ({ runs: shown }) => {
  expect(finish(shown!.jobs(defaults)[0]!)).toEqual(shown!.shipped.results[0]);
});
