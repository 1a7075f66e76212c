// Training jobs are shared out among workers, which can be stopped and may crash.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { train as Train } from '../../../../src/figures/kit/runs/pool.ts';
import { adamStart } from '../../../../src/training/experiments/adam-start.ts';
import { finish } from '../../../../src/training/work.ts';
import type { Job, Result, Tally } from '../../../../src/training/job.ts';

/** A worker that does its job when a test says so. */
class FakeWorker extends EventTarget {
  readonly jobs: Job[] = [];
  terminated = false;
  postMessage(job: Job) {
    this.jobs.push(job);
  }
  terminate() {
    this.terminated = true;
  }
  answer(data: unknown) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const made: FakeWorker[] = [];
let refused = false;
vi.mock('../../../../src/figures/kit/runs/new-worker.ts', () => ({
  newWorker: () => {
    if (refused) return undefined;
    made.push(new FakeWorker());
    return made.at(-1);
  },
}));

const jobOf = (seed: number): Job => ({
  kind: 'tally',
  experiment: adamStart.id,
  settings: { weights: 1, steps: 1 },
  seeds: [seed, seed],
});
const jobsFrom = (first: number, count: number) => Array.from({ length: count }, (_, index) => jobOf(first + index));
const result: Tally = { verdicts: 't', median: 0, hash: '0' };
const seedsOf = ({ jobs }: FakeWorker) => jobs.map((job) => (job.kind === 'tally' ? job.seeds[0] : undefined));

let train: typeof Train;

/** Lets jobs run, and notes what is heard of them. */
function begin(jobs: readonly Job[], onFinished: () => void = () => undefined) {
  const heard: unknown[] = [];
  const results: Result[] = [];
  const training = train(jobs, {
    progressed: (index, share) => heard.push([index, share]),
    finished: (index, result) => {
      heard.push(index);
      results[index] = result;
      onFinished();
    },
    failed: (reason) => heard.push(reason),
  });
  return { ...training, heard, results };
}
/** The pool hands jobs out in a task of its own. */
const handedOut = () => new Promise((resolve) => setTimeout(resolve, 1));

/** Waits as long as a slow machine may take. */
const eventually = (claim: () => void) => vi.waitFor(claim, { timeout: 30_000 });

beforeEach(async () => {
  made.length = 0;
  refused = false;
  vi.stubGlobal('navigator', { hardwareConcurrency: 3 });
  // A pool of its own for every test.
  vi.resetModules();
  ({ train } = await import('../../../../src/figures/kit/runs/pool.ts'));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('jobs are handed out in their order, each free worker gets the next, and results are told by the job’s number', async () => {
  const run = begin(jobsFrom(1, 4));
  await handedOut();
  expect(made.map(seedsOf)).toEqual([[1], [2]]);
  made[1]!.answer({ share: 0.5 });
  made[1]!.answer({ result });
  made[0]!.answer({ result });
  made[1]!.answer({ result });
  made[0]!.answer({ result });
  expect(made.map(seedsOf)).toEqual([
    [1, 4],
    [2, 3],
  ]);
  expect(run.heard).toEqual([[1, 0.5], 1, 0, 2, 3]);
  expect(run.workers()).toBe(2);
});

test('what was asked for last comes first, and the workers then go back to what waits', async () => {
  const long = begin(jobsFrom(1, 4));
  await handedOut();
  const quick = begin(jobsFrom(11, 2));
  await handedOut();
  for (const worker of made) worker.answer({ result });
  expect(made.map(seedsOf)).toEqual([
    [1, 11],
    [2, 12],
  ]);
  for (const worker of made) worker.answer({ result });
  for (const worker of made) worker.answer({ result });
  expect(made.map(seedsOf)).toEqual([
    [1, 11, 3],
    [2, 12, 4],
  ]);
  expect(quick.heard).toEqual([0, 1]);
  expect(long.heard).toEqual([0, 1, 2, 3]);
});

test('Stop ends the workers that are busy with the run, and nothing is heard of it afterwards', async () => {
  const run = begin(jobsFrom(1, 3));
  await handedOut();
  run.stop();
  expect(made.map(({ terminated }) => terminated)).toEqual([true, true]);
  for (const worker of made) {
    worker.answer({ share: 0.5 });
    worker.answer({ result });
  }
  expect(run.heard).toEqual([]);
});

test('after Stop new workers do what else there is', async () => {
  const stopped = begin(jobsFrom(1, 2));
  await handedOut();
  const next = begin(jobsFrom(11, 2));
  stopped.stop();
  await handedOut();
  expect(made.slice(2).map(seedsOf)).toEqual([[11], [12]]);
  for (const worker of made.slice(2)) worker.answer({ result });
  expect(next.heard).toEqual([0, 1]);
});

test('Stop leaves the workers of another run alone', async () => {
  const other = begin(jobsFrom(1, 1));
  await handedOut();
  const stopped = begin(jobsFrom(11, 1));
  await handedOut();
  stopped.stop();
  expect(made.map(({ terminated }) => terminated)).toEqual([false, true]);
  made[0]!.answer({ result });
  expect(other.heard).toEqual([0]);
});

test('a worker that crashes ends its run, and a new one is made for the next', async () => {
  const run = begin(jobsFrom(1, 1));
  await handedOut();
  made[0]!.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message: 'out of memory' }));
  expect(run.heard).toEqual(['The training code stopped working (out of memory).']);
  const next = begin(jobsFrom(2, 1));
  await handedOut();
  expect(made.map(seedsOf)).toEqual([[1], [2]]);
  made[1]!.answer({ result });
  expect(next.heard).toEqual([0]);
});

test('a job that is refused ends its run, with the value and its range', async () => {
  const run = begin(jobsFrom(1, 3));
  await handedOut();
  made[0]!.answer({ refused: 'steps must be a whole number ≥ 1, not 0' });
  made[1]!.answer({ result });
  expect(run.heard).toEqual(['Not trained: steps must be a whole number ≥ 1, not 0.']);
});

describe('without workers', () => {
  /** What is heard of a run but how far it is, which depends on the machine. */
  const ends = ({ heard }: { heard: unknown[] }) => heard.filter((each) => !Array.isArray(each));
  beforeEach(() => {
    refused = true;
  });

  test('the page does the jobs by itself, with the same results', async () => {
    const run = begin(jobsFrom(1, 3));
    await eventually(() => expect(ends(run)).toEqual([0, 1, 2]));
    expect(run.results).toEqual(jobsFrom(1, 3).map(finish));
    expect(run.workers()).toBe(0);
  });

  test('short jobs stop at once', async () => {
    const run = begin(jobsFrom(1, 100), () => run.stop());
    const next = begin(jobsFrom(1, 100));
    await eventually(() => expect(ends(next)).toHaveLength(100));
    expect(ends(run)).toEqual([0]);
  });

  test('what waits, such as a press of Stop, is let in between short jobs', async () => {
    // Each look at the clock is a slice later.
    let time = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (time += 10));
    let before: number | undefined;
    const run = begin(jobsFrom(1, 1000), () =>
      setImmediate(() => {
        before ??= ends(run).length;
        run.stop();
      }),
    );
    const next = begin(jobsFrom(1, 10));
    await eventually(() => expect(ends(next)).toHaveLength(10));
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(100);
    expect(ends(run)).toHaveLength(before!);
  });

  test('a job outside its range ends the run, naming value and range', async () => {
    const wrong: Job = { ...jobOf(1), settings: { steps: 0 } };
    const run = begin([jobOf(1), wrong, jobOf(2)]);
    await eventually(() => expect(ends(run)).toHaveLength(2));
    expect(ends(run)).toEqual([0, expect.stringMatching(/^Not trained: steps must be .*, not 0\.$/)]);
  });
});
