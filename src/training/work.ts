// Does a job: one run with its rows, or many runs counted.
import { configOf, experimentById } from './experiments/index.ts';
import type { End, Experiment, Row, RunConfig, Verdict } from './experiment.ts';
import { hashOf } from './hash.ts';
import type { Job, Result, Tally, TallyJob, Trace } from './job.ts';
import { check, wholeFrom } from '../schedule/refuse.ts';

const letters: Readonly<Record<Verdict, string>> = { trained: 't', untrained: 'u', dead: 'd', diverged: 'n' };

/** A logged value as it is kept: six digits are more than a plot can show, and a tenth of the bytes. */
const logged = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value.toPrecision(6))]));

function* trace(experiment: Experiment, config: RunConfig): Generator<number, Trace> {
  const run = experiment.run(config);
  const rows: Row[] = [];
  for (;;) {
    const { value, done } = run.next();
    if (done) return { rows, end: value };
    if (value) rows.push(logged(value));
    yield 0;
  }
}

/**
 * The middle of some numbers; null stands for one too large to write: the loss of a run that diverged, or its sharpness.
 *
 * @example median([3, 1, null]) // 3
 */
export function median(values: readonly (number | null)[]): number | null {
  const sorted = values.map((value) => value ?? Infinity).toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const value = (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
  return Number.isFinite(value) ? value : null;
}

/**
 * What became of many runs, in the order of their seeds.
 *
 * @example tallyOf([{ verdict: 'dead', loss: 0.25, hash: '0123456789abcdef' }]).verdicts // 'd'
 */
export function tallyOf(ends: readonly End[]): Tally {
  const names = Object.keys(ends.find(({ more }) => more)?.more ?? {});
  const more = Object.fromEntries(names.map((name) => [name, median(ends.map((end) => end.more?.[name] ?? null))]));
  return {
    verdicts: ends.map(({ verdict }) => letters[verdict]).join(''),
    median: median(ends.map(({ loss }) => loss)),
    ...(names.length > 0 && { more }),
    hash: hashOf(ends.flatMap(({ hash }) => [parseInt(hash.slice(0, 8), 16), parseInt(hash.slice(8), 16)])),
  };
}

function* tally(experiment: Experiment, { settings, seeds }: TallyJob): Generator<number, Tally> {
  const [first, last] = seeds;
  check('the first seed', first, wholeFrom(0));
  check('the last seed', last, wholeFrom(first));
  const ends: End[] = [];
  for (let seed = first; seed <= last; seed++) {
    const run = experiment.run(configOf(experiment, { ...settings, seed, every: 0 }));
    let step = run.next();
    for (; !step.done; step = run.next()) yield ends.length / (last - first + 1);
    ends.push(step.value);
  }
  return tallyOf(ends);
}

/**
 * Does a job bit by bit: yields the share of it that is done, each time after a few milliseconds at most, and gives its
 * result.
 *
 * @throws RangeError for an unknown experiment and for settings outside their range
 * @example [...work({ kind: 'tally', experiment: 'bowl', settings: { steps: 1 }, seeds: [1, 4] })] // [0, 0.25, 0.5, 0.75]
 */
export function work(job: Job): Generator<number, Result> {
  const experiment = experimentById(job.experiment);
  return job.kind === 'tally' ? tally(experiment, job) : trace(experiment, configOf(experiment, job.settings));
}

/**
 * Does a job in one go.
 *
 * @example finish({ kind: 'trace', experiment: 'bowl', settings: { rate: 1, steps: 1 } }).end.loss // 0
 */
export function finish(job: Job): Result {
  const doing = work(job);
  for (;;) {
    const { value, done } = doing.next();
    if (done) return value;
  }
}
