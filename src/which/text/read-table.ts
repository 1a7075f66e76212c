// Rates from a table with a heading: CSV or TSV.
import type { Refused } from '../answer.ts';
import { checkRates } from './check-rates.ts';
import { type Entry, type Rates, refused } from './input.ts';

const rateName = /(?:^|[^a-z])(?:lr|learning[ _-]?rate)(?:$|[^a-z])/i;
const stepNames = [/num_updates/i, /global[ _]?step/i, /(?:^|[^a-z])_?(?:step|iter|iteration|update)s?$/i];
const epochName = /(?:^|[^a-z])epoch$/i;
/** The columns that Weights & Biases exports beside each value. */
const extreme = /__(?:MIN|MAX)$/;

const cells = (line: string, separator: string) =>
  line.split(separator).map((cell) => cell.trim().replace(/^"|"$/g, ''));

function stepColumn(names: readonly string[]): { index: number; unit: 'update' | 'epoch' } | undefined {
  for (const pattern of stepNames) {
    const index = names.findIndex((name) => pattern.test(name) && !extreme.test(name));
    if (index >= 0) return { index, unit: 'update' };
  }
  const index = names.findIndex((name) => epochName.test(name));
  return index < 0 ? undefined : { index, unit: 'epoch' };
}

/**
 * Rates in a table with a heading: CSV or TSV, as Weights & Biases or TensorBoard export it, or Lightning's CSVLogger.
 *
 * @param text anything
 * @returns undefined for a text whose first line is no heading with a column of rates
 * @example readTable('step,lr\n0,0.1').kind // 'refused'
 */
export function readTable(text: string): Rates | Refused | undefined {
  const lines = text.trim().split('\n');
  const heading = lines[0] ?? '';
  const separator = ['\t', ';', ','].find((each) => heading.includes(each));
  if (separator === undefined || heading.length > 5000 || /[={}]/.test(heading)) return undefined;
  const names = cells(heading, separator);
  if (names.some((name) => name !== '' && /^[\d.]/.test(name))) return undefined;
  const counted = stepColumn(names);
  let rates = names.flatMap((name, index) => (rateName.test(name) && !extreme.test(name) ? [index] : []));
  const value = names.findIndex((name) => /^value$/i.test(name));
  if (rates.length === 0 && value >= 0 && counted !== undefined) rates = [value];
  const [rate] = rates;
  if (rate === undefined) return undefined;
  if (rates.length > 1) {
    const found = rates.map((index) => `"${names[index]}"`).join(' and ');
    return refused(`The table has ${rates.length} columns of rates: ${found}. Paste one of them with its steps.`);
  }
  const entries: Entry[] = [];
  for (const line of lines.slice(1)) {
    const row = cells(line, separator);
    const text = row[rate];
    if (text === undefined || text === '') continue;
    const step = counted === undefined ? undefined : Number(row[counted.index]?.replace(/\.0+$/, '') || NaN);
    if (step !== undefined && !(Number.isInteger(step) && step >= 0)) {
      const found = row[counted?.index ?? 0] ?? '';
      return refused(`The column "${names[counted?.index ?? 0]}" says "${found}". A step must be a whole number ≥ 0.`);
    }
    entries.push({ text, step });
  }
  return checkRates(entries, { from: 'log', unit: counted?.unit ?? 'line', shifts: [0, 1, -1] });
}
