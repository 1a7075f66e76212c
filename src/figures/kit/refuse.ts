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

// The page writes 1,000, so it reads 1,000.
const grouped = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

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
  const slugs = Object.keys(parameter.options);
  return refuse(parameter, `${slugs.slice(0, -1).join(', ')} or ${slugs.at(-1)}`, text);
}

function readList(parameter: ListParameter, text: string): readonly number[] {
  const { min, max, most } = parameter;
  // In a list a comma stands between numbers, never inside one. No number is as long as a text that is worth splitting.
  const parts = text.split(',', most + 1).map((part) => part.trim());
  const values = parts.map(Number);
  const legal = values.every(
    (value, index) => decimal.test(parts[index]!) && Number.isInteger(value) && value >= min && value <= max,
  );
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
  const slugs = text === '' ? [] : text.split(',');
  const options = Object.keys(parameter.options);
  const legal = slugs.every((slug) => has(parameter, slug)) && new Set(slugs).size === slugs.length;
  if (legal && slugs.length >= parameter.least) return options.filter((option) => slugs.includes(option));
  return refuse(parameter, `${parameter.least} or more of ${options.join(', ')}, with commas between`, text);
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
  }
}

/**
 * Reads one typed value.
 *
 * @param text what the reader typed or the URL holds: a decimal number such as 0.001, 1e-3 or 1,000; a slug; or several
 *   whole numbers or slugs with commas between
 * @returns the value
 * @throws RangeError naming the parameter, the text and what is legal
 * @example read(parameters.warmupSteps, '1000') // 1000
 */
export const read = <P extends Parameter>(parameter: P, text: string): ValueOf<P> =>
  readAny(parameter, text) as ValueOf<P>;
