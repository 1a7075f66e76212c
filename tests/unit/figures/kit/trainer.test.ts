// Which results a figure shows before, during and after training.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Listener } from '../../../../src/figures/kit/runs/pool.ts';
import { type Runs } from '../../../../src/figures/kit/runs/runs.ts';
import { makeTrainer } from '../../../../src/figures/kit/runs/trainer.ts';
import { defaults, type Params } from '../../../../src/parameters/index.ts';
import type { Job, Tally } from '../../../../src/training/job.ts';

const jobs = ({ warmupSteps }: Params): Job[] => {
  if (warmupSteps === 13) throw new RangeError('warmupSteps must not be 13, not 13');
  return [1, 2, 2, 3].map((rate) => ({
    kind: 'tally',
    experiment: 'any',
    settings: { rate, warmupSteps },
    seeds: [1, 1],
  }));
};
const tallyOf = (job: Job): Tally => ({ verdicts: 't', median: null, hash: JSON.stringify(job.settings) });
const runs: Runs = {
  of: ['warmupSteps'],
  jobs,
  shipped: { hash: '0123456789abcdef', results: jobs(defaults).map(tallyOf) },
};

/** A trainer whose jobs are done when a test says so. */
function trainerOf(runs: Runs, near = true) {
  let params = defaults;
  const said: (string | undefined)[] = [];
  let given = 0;
  const tasks: { jobs: readonly Job[]; listener: Listener; stopped: boolean }[] = [];
  const trainer = makeTrainer(runs, {
    params: () => params,
    near: () => near,
    progressed: () => undefined,
    gaveResult: () => (given += 1),
    statusChanged: (aloud) => said.push(aloud),
    train: (jobs, listener) => {
      const task = { jobs, listener, stopped: false };
      tasks.push(task);
      return { stop: () => (task.stopped = true), workers: () => 3 };
    },
  });
  return {
    trainer,
    said,
    tasks,
    given: () => given,
    set: (change: Partial<Params>) => {
      params = { ...params, ...change };
      trainer.followSettings();
    },
    finish: (count = Infinity, result = tallyOf) => {
      const { jobs, listener } = tasks.at(-1)!;
      jobs.slice(0, count).forEach((job, index) => listener.finished(index, result(job)));
    },
    knows: () => {
      const { params, known } = trainer.view();
      return jobs(params).filter((job) => known(job)).length;
    },
  };
}

test('a picture is told of what was given, and not of how far the rest is', () => {
  const { trainer, finish, tasks, given } = trainerOf(runs);
  trainer.run();
  tasks[0]!.listener.progressed(0, 0.5);
  expect(given()).toBe(0);
  finish(2);
  expect(given()).toBe(2);
});

test('what is shipped is shown before anything runs', () => {
  const { trainer, knows, tasks } = trainerOf(runs);
  expect(knows()).toBe(4);
  expect(trainer.status()).toMatchObject({ stale: false, trouble: false });
  expect(trainer.status().words).toContain('fingerprint 01234567');
  expect(tasks).toEqual([]);
});

test('equal jobs run once', () => {
  const { trainer, tasks } = trainerOf(runs);
  trainer.run();
  expect(tasks[0]!.jobs).toHaveLength(3);
});

test('the same results are said to match to the last bit', () => {
  const { trainer, finish, said } = trainerOf(runs);
  trainer.run();
  finish();
  expect(said.at(-1)).toMatch(/^Trained here in .+ s by 3 workers\. It matches the shipped result to the last bit/);
  expect(trainer.status().words).toBe(said.at(-1));
});

test.each([
  [2, '2 of 4 runs: number 2 and 3'],
  [3, '1 of 4 runs: number 4'],
])('where the runs at rate %d come out otherwise, it is said to differ in %s', (wrong, told) => {
  const { trainer, finish } = trainerOf(runs);
  trainer.run();
  finish(Infinity, (job) => ({ ...tallyOf(job), ...(job.settings.rate === wrong && { verdicts: 'n' }) }));
  expect(trainer.status().words).toContain(`It differs from the shipped result (fingerprint 01234567) in ${told}.`);
});

test('a run under way shows what it has so far, at its own settings', () => {
  const { trainer, set, finish, knows } = trainerOf(runs);
  set({ warmupSteps: 7 });
  trainer.run();
  finish(2);
  set({ warmupSteps: 8 });
  expect(trainer.view().params.warmupSteps).toBe(7);
  expect(knows()).toBe(3);
  expect(trainer.status()).toMatchObject({ running: { share: 2 / 3, mine: false }, stale: true });
  expect(trainer.status().words).toBe('2 of 3 done');
});

test('other settings show the last complete result and say whose it is, until they have run', () => {
  const { trainer, set, finish, knows, tasks } = trainerOf(runs);
  set({ warmupSteps: 7, step: 3 });
  expect(trainer.view().params).toMatchObject({ warmupSteps: 1000, step: 3 });
  expect(knows()).toBe(4);
  expect(trainer.status().words).toBe(
    'The picture shows the runs with warmup steps 1,000. Yours have not been trained yet.',
  );
  expect(tasks).toEqual([]);
  trainer.run();
  finish();
  expect(trainer.view().params.warmupSteps).toBe(7);
  expect(trainer.status().words).toMatch(/^Trained here in .+ s by 3 workers\.$/);
});

test('what has been trained is there at once when its settings come back', () => {
  const { trainer, set, finish, tasks } = trainerOf(runs);
  set({ warmupSteps: 7 });
  trainer.run();
  finish();
  set({ warmupSteps: 1000 });
  expect(trainer.view().params.warmupSteps).toBe(1000);
  set({ warmupSteps: 7 });
  expect(trainer.view().params.warmupSteps).toBe(7);
  expect(trainer.status().stale).toBe(false);
  expect(tasks).toHaveLength(1);
});

test('few results are kept, the shipped ones always', () => {
  const { trainer, set, finish } = trainerOf(runs);
  for (let warmupSteps = 20; warmupSteps < 40; warmupSteps++) {
    set({ warmupSteps });
    trainer.run();
    finish();
  }
  const stale = [1000, 39, 34, 33].map((warmupSteps) => {
    set({ warmupSteps });
    return trainer.status().stale;
  });
  expect(stale).toEqual([false, false, false, true]);
});

describe.each([
  ['stopped', (trainer: ReturnType<typeof trainerOf>) => trainer.trainer.stop(), 'Stopped after 2 of 3.'],
  [
    'that crashed',
    ({ tasks }: ReturnType<typeof trainerOf>) => tasks.at(-1)!.listener.failed('The training code stopped working.'),
    'The training code stopped working.',
  ],
] as const)('a run %s', (_, end, words) => {
  test('leaves what was there before, and says so', () => {
    const all = trainerOf(runs);
    all.trainer.run();
    all.finish(2);
    expect(all.knows()).toBe(3);
    end(all);
    expect(all.knows()).toBe(4);
    expect(all.trainer.status().words).toMatch(new RegExp(`^${words} Trained before this page was published`));
    expect(all.trainer.status()).toMatchObject({ trouble: true, stale: false });
    expect(all.tasks[0]!.stopped).toBe(true);
    expect(all.said.at(-1)).toBe(words);
  });

  test('can be run again', () => {
    const all = trainerOf(runs);
    all.trainer.run();
    end(all);
    all.trainer.run();
    all.finish();
    expect(all.trainer.status()).toMatchObject({ trouble: false });
    expect(all.trainer.status().words).toContain('to the last bit');
  });
});

test('settings that no run may have are refused, naming value and range', () => {
  const { trainer, set, knows, tasks } = trainerOf(runs);
  set({ warmupSteps: 13 });
  trainer.run();
  expect(trainer.status().words).toMatch(/^Not trained: warmupSteps must not be 13, not 13\. The picture shows/);
  expect(knows()).toBe(4);
  expect(tasks).toEqual([]);
});

test('settings that no run may have do not end the run under way', () => {
  const { trainer, set, finish, tasks } = trainerOf(runs);
  set({ warmupSteps: 7 });
  trainer.run();
  set({ warmupSteps: 13 });
  trainer.run();
  expect(trainer.status().words).toMatch(/^Not trained: warmupSteps must not be 13, not 13\. 0 of 3 done/);
  expect(tasks.map(({ stopped }) => stopped)).toEqual([false]);
  finish();
  set({ warmupSteps: 7 });
  expect(trainer.status().words).toMatch(/^Trained here/);
});

test('a result that comes after Stop changes nothing', () => {
  const { trainer, finish, knows } = trainerOf(runs);
  trainer.run();
  trainer.stop();
  finish();
  expect(knows()).toBe(4);
  expect(trainer.status().words).toMatch(/^Stopped after 0 of 3\. Trained before this page/);
});

test('what may be taken away during a run is the last complete result, at its own settings', () => {
  const { trainer, set, finish } = trainerOf(runs);
  const whole = () => {
    const { params, known } = trainer.whole();
    return [params.warmupSteps, jobs(params).filter((job) => known(job)).length];
  };
  set({ warmupSteps: 7 });
  trainer.run();
  finish(2);
  expect(trainer.view().params.warmupSteps).toBe(7);
  expect(whole()).toEqual([1000, 4]);
  finish();
  expect(whole()).toEqual([7, 4]);
});

describe('quick runs', () => {
  const prompt: Runs = { ...runs, prompt: true };
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('follow the reader once the hand rests, and are shown when they are complete', () => {
    const { trainer, set, finish, knows, tasks } = trainerOf(prompt);
    set({ warmupSteps: 7 });
    vi.advanceTimersByTime(200);
    set({ warmupSteps: 8 });
    vi.advanceTimersByTime(200);
    expect(tasks).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(tasks).toHaveLength(1);
    finish(2);
    expect(trainer.view().params.warmupSteps).toBe(1000);
    expect(knows()).toBe(4);
    finish();
    expect(trainer.view().params.warmupSteps).toBe(8);
  });

  test('are named as their figure calls them', () => {
    const { trainer, set } = trainerOf({ ...prompt, called: { warmupSteps: (value) => `a ramp of ${value}` } });
    set({ warmupSteps: 7 });
    expect(trainer.status().words).toBe('The picture shows the runs with a ramp of 1000. Yours follow.');
  });

  test('give way to the next settings', () => {
    const { set, tasks } = trainerOf(prompt);
    set({ warmupSteps: 7 });
    vi.advanceTimersByTime(400);
    set({ warmupSteps: 8 });
    expect(tasks.map(({ stopped }) => stopped)).toEqual([true]);
    vi.advanceTimersByTime(400);
    expect(tasks.map(({ stopped }) => stopped)).toEqual([true, false]);
  });

  test('do not begin again by themselves once they were stopped', () => {
    const { trainer, set, tasks } = trainerOf(prompt);
    set({ warmupSteps: 7 });
    vi.advanceTimersByTime(400);
    trainer.stop();
    set({ step: 9 });
    vi.advanceTimersByTime(400);
    expect(tasks).toHaveLength(1);
  });

  test('wait while the figure is far from the screen', () => {
    const { set, tasks } = trainerOf(prompt, false);
    set({ warmupSteps: 7 });
    vi.advanceTimersByTime(1000);
    expect(tasks).toEqual([]);
  });
});
