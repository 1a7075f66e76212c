// Reads what a reader typed or a link holds as the value of a parameter, and refuses what is none.
import { inWords } from '../schedule/words.ts';
import { format } from './format.ts';
import type {
  ChoiceParameter,
  CurveParameter,
  ListParameter,
  NumberParameter,
  Parameter,
  SetParameter,
  Value,
  ValueOf,
} from './parameter.ts';

// The page writes 1,000, so it reads 1,000. What starts with 0, such as 0,001, is a decimal comma, which it does not read.
const grouped = /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
// Code writes [2000, 4000] and (2000, 4000), so a list reads them.
const bracketed = /^(?=\[.*\]$|\(.*\)$).(.*).$/s;
// 2 500 may be one number or two.
const spaced = /(?<!\d)\d{1,3}\s+\d{3}(?!\d)/;

// A refusal names as many of a set's options as one line holds.
const shownOptions = 3;

/**
 * What was given, short enough to show in a notice.
 *
 * @example quote('9'.repeat(10_000)) // "“999999999999999999999999…” (10,000 characters)"
 */
export function quote(text: string): string {
  return text.length <= 24 ? `“${text}”` : `“${text.slice(0, 24)}…” (${format(text.length)} characters)`;
}

function refuse({ label }: Parameter, legal: string, text: string): never {
  throw new RangeError(`${label} must be ${legal}, not ${quote(text)}`);
}

const has = ({ options }: ChoiceParameter | SetParameter, slug: string): boolean => Object.hasOwn(options, slug);

function readNumber(parameter: NumberParameter, text: string): number {
  const { min, max, integer } = parameter;
  const trimmed = text.trim();
  const plain = grouped.test(trimmed) ? trimmed.replaceAll(',', '') : trimmed;
  const value = Number(plain);
  if (decimal.test(plain) && value >= min && value <= max && (!integer || Number.isInteger(value))) return value;
  return refuse(parameter, `${integer ? 'a whole number' : 'a number'} from ${format(min)} to ${format(max)}`, text);
}

function readChoice(parameter: ChoiceParameter, text: string): string {
  if (has(parameter, text)) return text;
  return refuse(parameter, inWords(Object.keys(parameter.options), 'or'), text);
}

function readList(parameter: ListParameter, text: string): readonly number[] {
  const { min, max, maxCount } = parameter;
  const trimmed = text.trim();
  // In a list commas and spaces stand between numbers, never inside one. No number is as long as a text that is worth
  // splitting.
  const parts = (bracketed.exec(trimmed)?.[1] ?? trimmed).trim().split(/\s*,\s*|\s+/, maxCount + 1);
  const values = parts.map(Number);
  const reads = (value: number, index: number) =>
    decimal.test(parts[index]!) && Number.isInteger(value) && value >= min && value <= max;
  const legal = !spaced.test(trimmed) && values.every(reads);
  const rises = values.every((value, index) => index === 0 || value > values[index - 1]!);
  if (legal && rises && values.length <= maxCount) return values;
  const range = `from ${format(min)} to ${format(max)}`;
  return refuse(
    parameter,
    `1 to ${maxCount} whole numbers ${range}, each greater than the last, with commas between`,
    text,
  );
}

function readSet(parameter: SetParameter, text: string): readonly string[] {
  const { label, minCount } = parameter;
  const slugs = text === '' ? [] : text.split(',');
  if (slugs.length < minCount)
    throw new RangeError(`choose at least ${minCount === 1 ? 'one' : format(minCount)} of the ${label}`);
  const options = Object.keys(parameter.options);
  const unknown = slugs.find((slug) => !has(parameter, slug));
  if (unknown !== undefined) {
    const rest = options.length - shownOptions;
    const some = [...options.slice(0, shownOptions), ...(rest > 0 ? [`${format(rest)} more`] : [])];
    return refuse(parameter, `some of ${inWords(some)}, with commas between`, unknown);
  }
  const twice = slugs.find((slug, index) => slugs.indexOf(slug) < index);
  if (twice !== undefined) throw new RangeError(`${label} must be named once each, not ${quote(twice)} twice`);
  return options.filter((option) => slugs.includes(option));
}

/**
 * Refuses numbers that make no curve.
 *
 * @throws RangeError naming the parameter, the first number that is wrong, its step and what is legal
 * @example checkCurve(parameters.own, [0, 0.5, 101]) // throws "your own f(x) must be numbers from 0 to 100, not 101 at step 2"
 */
export function checkCurve({ label, min, max, maxCount }: CurveParameter, values: readonly unknown[]): void {
  const legal = `numbers from ${format(min)} to ${format(max)}`;
  const wrong = values.findIndex((value) => !(typeof value === 'number' && value >= min && value <= max));
  if (wrong >= 0) {
    const value = values[wrong];
    const text = typeof value === 'number' ? format(value) : quote(JSON.stringify(value) ?? '');
    throw new RangeError(`${label} must be ${legal}, not ${text} at step ${format(wrong)}`);
  }
  if (values.length > maxCount)
    throw new RangeError(`${label} must be at most ${format(maxCount)} ${legal}, not ${format(values.length)}`);
}

function readCurve(parameter: CurveParameter, text: string): readonly number[] {
  let values: unknown;
  try {
    values = JSON.parse(text);
  } catch {
    // Told below.
  }
  const { label, min, max } = parameter;
  if (!Array.isArray(values))
    throw new RangeError(
      `${label} must be a list of numbers from ${format(min)} to ${format(max)} in brackets, not ${quote(text)}`,
    );
  checkCurve(parameter, values);
  return values as number[];
}

function readAny(parameter: Parameter, text: string): Value {
  switch (parameter.kind) {
    case 'number':
      return readNumber(parameter, text);
    case 'choice':
      return readChoice(parameter, text);
    case 'list':
      return readList(parameter, text);
    case 'set':
      return readSet(parameter, text);
    case 'curve':
      return readCurve(parameter, text);
  }
}

/**
 * Reads one typed value.
 *
 * @param text what the reader typed or the URL holds: a decimal number such as 0.001, 1e-3 or 1,000; a slug; several
 *   whole numbers with commas or spaces between, in brackets or not; several slugs with commas between; or a curve as JSON
 * @returns the value
 * @throws RangeError naming the parameter, the text and what is legal
 * @example read(parameters.warmupSteps, '1000') // 1000
 */
export const read = <P extends Parameter>(parameter: P, text: string): ValueOf<P> =>
  readAny(parameter, text) as ValueOf<P>;
