// What is said of training runs, in sentences.
import { inWords } from '../../../schedule/words.ts';
import type { Result } from '../../../training/job.ts';
import { type NameOf, parameterOf, type ParameterName } from '../../../parameters/index.ts';
import { counted, format } from '../../../parameters/format.ts';
import { textOf, type Value } from '../../../parameters/parameter.ts';
import type { Progress } from './progress.ts';
import type { Runs } from './runs.ts';

/** How many hexadecimal digits of a fingerprint are shown. */
const shownDigits = 8;
const short = ({ shipped }: Runs): string => `fingerprint ${shipped.hash.slice(0, shownDigits)}`;
const seconds = (time: number): string => `${format(time, time < 10 ? 2 : 3)} s`;

/** What is said of a result that came with the page. */
export const shippedWords = (runs: Runs): string =>
  `Trained before this page was published (${short(runs)}: equal results have equal ones).`;

/** Which results are not the same to the last bit, counted from 1. */
function differing(some: readonly Result[], others: readonly Result[]): number[] {
  const numbers = Array.from({ length: Math.max(some.length, others.length) }, (_, index) => index + 1);
  return numbers.filter((number) => JSON.stringify(some[number - 1]) !== JSON.stringify(others[number - 1]));
}

/**
 * What is said of a result that was computed here.
 *
 * @param time in seconds
 * @param workers how many had a part in it; 0 if the page itself did it
 * @param results to be compared with those that are shipped; undefined if there are none for these settings
 * @example ranWords(figureById('tiny-net').runs, 1.31, 3) // "Trained here in 1.3 s by 3 workers."
 */
export function ranWords(runs: Runs, time: number, workers: number, results?: readonly Result[]): string {
  const by = workers > 0 ? `by ${counted(workers, 'worker')}` : 'by the page itself, without a worker';
  const told = `Trained here in ${seconds(time)} ${by}.`;
  if (!results) return told;
  const wrong = differing(results, runs.shipped.results);
  if (wrong.length === 0) return `${told} It matches the shipped result to the last bit (${short(runs)}).`;
  const some = [...wrong.slice(0, 5).map(String), ...(wrong.length > 5 ? [`${wrong.length - 5} more`] : [])];
  return `${told} It differs from the shipped result (${short(runs)}) in ${wrong.length} of ${results.length} runs: number ${inWords(some)}.`;
}

/**
 * How far a run has come.
 *
 * @example progressWords({ done: 37, all: 54, share: 0.7, time: 4.2 }) // "37 of 54 done, about 2 s left"
 */
export function progressWords({ done, all, share, time }: Progress): string {
  const told = `${done} of ${all} done`;
  // Too early to tell.
  if (time < 0.4 || share < 0.03) return told;
  const left = Math.ceil((time * (1 - share)) / share);
  return `${told}, about ${left < 100 ? `${left} s` : `${Math.ceil(left / 60)} min`} left`;
}

function valueWords({ called }: Runs, name: ParameterName, value: Value): string {
  const named = called?.[name as NameOf<'number'>];
  if (named) return named(value as number);
  const parameter = parameterOf(name);
  if (parameter.kind === 'curve') return `${parameter.label} as it was`;
  const words = 'options' in parameter ? parameter.options : undefined;
  const text = typeof value === 'number' ? format(value) : (words?.[textOf(value)] ?? textOf(value));
  return `${parameter.label} ${text}`;
}

/**
 * Which runs the picture shows, where they are not those of the reader's settings.
 *
 * @param runs the runs of the figure
 * @param others the parameters that are different there, with their values
 * @param follows whether those of the reader's settings will run by themselves
 */
export function staleWords(
  runs: Runs,
  others: readonly (readonly [name: ParameterName, value: Value])[],
  follows: boolean,
): string {
  const these = inWords(others.map(([name, value]) => valueWords(runs, name, value)));
  return `The picture shows the runs with ${these}. ${follows ? 'Yours follow' : 'Yours have not been trained yet'}.`;
}
