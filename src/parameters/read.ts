import { inWords } from '../schedule/words.ts';
import { format } from './format.ts';
import type {
  ChoiceParameter,
  ListParameter,
  NumberParameter,
  Parameter,
  SetParameter,
  Value,
  ValueOf,
} from './parameter.ts';
import { quote } from './quote.ts';
import { readCurve } from './read-curve.ts';

export { quote };

// The page writes 1,000, so it reads 1,000. What starts with 0, such as 0,001, is a decimal comma, which it does not read.
const grouped = /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
// Code writes [2000, 4000] and (2000, 4000), so a list reads them.
const bracketed = /^(?=\[.*\]$|\(.*\)$).(.*).$/s;
// 2 500 may be one number or two.
const spaced = /(?<!\d)\d{1,3}\s+\d{3}(?!\d)/;

// A refusal names as many of a set's options as one line holds.
const shownOptions = 3;

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
  const { min, max, most } = parameter;
  const trimmed = text.trim();
  // In a list commas and spaces stand between numbers, never inside one. No number is as long as a text that is worth
  // splitting.
  const parts = (bracketed.exec(trimmed)?.[1] ?? trimmed).trim().split(/\s*,\s*|\s+/, most + 1);
  const values = parts.map(Number);
  const reads = (value: number, index: number) =>
    decimal.test(parts[index]!) && Number.isInteger(value) && value >= min && value <= max;
  const legal = !spaced.test(trimmed) && values.every(reads);
  const rises = values.every((value, index) => index === 0 || value > values[index - 1]!);
  if (legal && rises && values.length <= most) return values;
  const range = `from ${format(min)} to ${format(max)}`;
  return refuse(
    parameter,
    `1 to ${most} whole numbers ${range}, each greater than the last, with commas between`,
    text,
  );
}

function readSet(parameter: SetParameter, text: string): readonly string[] {
  const { label, least } = parameter;
  const slugs = text === '' ? [] : text.split(',');
  if (slugs.length < least)
    throw new RangeError(`choose at least ${least === 1 ? 'one' : format(least)} of the ${label}`);
  const options = Object.keys(parameter.options);
  const unknown = slugs.find((slug) => !has(parameter, slug));
  if (unknown !== undefined) {
    const rest = options.length - shownOptions;
    const some = options.slice(0, shownOptions).join(', ') + (rest > 0 ? ` and ${format(rest)} more` : '');
    return refuse(parameter, `some of ${some}, with commas between`, unknown);
  }
  const twice = slugs.find((slug, index) => slugs.indexOf(slug) < index);
  if (twice !== undefined) throw new RangeError(`${label} must be named once each, not ${quote(twice)} twice`);
  return options.filter((option) => slugs.includes(option));
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
