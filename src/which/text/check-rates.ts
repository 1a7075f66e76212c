// Whether rates can be fitted at all, and if not why.
import type { Reading, Refused } from '../answer.ts';
import { type Entry, type Rates, refused } from './input.ts';
import { type Written, written } from './written.ts';

const quote = (text: string) => `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;

/** At most this many rates are read. */
const mostRates = 200_000;

/** What is wrong with a single rate, if anything is. */
function complaint(entry: Entry, number: Written | undefined, place: number): string | undefined {
  const named = entry.step === undefined ? `Rate ${place + 1}` : `The rate at step ${entry.step}`;
  if (number === undefined || !Number.isFinite(number.value)) {
    return `${named} is ${quote(entry.text)}. Every rate must be a finite number ≥ 0.`;
  }
  if (number.value < 0) return `${named} is ${quote(entry.text)}, below 0. Every rate must be a finite number ≥ 0.`;
  if (number.value > 1e100) return `${named} is ${quote(entry.text)}, above 1e100: that is no learning rate.`;
  return undefined;
}

/** The entries without those that say again what the step before said. */
function distinct(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ step, text }, index) => {
    const before = entries[index - 1];
    return step === undefined || before?.step !== step || before.text !== text;
  });
}

/** A percentage as the share that it is. */
const hundredth = (number: Written): Written => ({ ...number, value: number.value / 100, place: number.place - 2 });

function disorder(entries: readonly Entry[]): string | undefined {
  for (const [index, { step, text }] of entries.entries()) {
    const before = entries[index - 1];
    if (step === undefined || before?.step === undefined || step > before.step) continue;
    if (step < before.step) return `Step ${step} comes after step ${before.step}. Paste one run, in order.`;
    return `Step ${step} has two rates, ${before.text} and ${text}. Paste one parameter group of one run.`;
  }
  return undefined;
}

/**
 * Rates ready to be fitted, or why they cannot be.
 *
 * @param entries the rates in the order of the text
 * @param about where they are **from**, what a step counts (**unit**), what a line's number may
 *   mean (**shifts**), and who writes such logs (**writers**)
 * @example checkRates([{ text: '0.1', step: undefined }], { from: 'rates', unit: 'update', shifts: [0] }).kind // 'refused'
 */
export function checkRates(
  entries: readonly Entry[],
  about: Pick<Reading, 'from' | 'unit'> & Pick<Rates, 'shifts'> & Partial<Pick<Rates, 'writers'>>,
): Rates | Refused {
  if (entries.length > mostRates) {
    const found = `That is ${entries.length.toLocaleString('en-US')} rates, and at most ${mostRates.toLocaleString('en-US')} are read.`;
    return refused(`${found} Paste the beginning: the warmup is there.`);
  }
  const kept = distinct(entries);
  const percent = kept.findIndex(({ text }) => text.endsWith('%'));
  const plain = kept.findIndex(({ text }) => !text.endsWith('%'));
  if (percent >= 0 && plain >= 0) {
    const [some, others] = [kept[percent] as Entry, kept[plain] as Entry];
    return refused(
      `Rate ${percent + 1} is ${quote(some.text)} and rate ${plain + 1} is ${quote(others.text)}: some are percent and some are not. Write all in one unit.`,
    );
  }
  const numbers: Written[] = [];
  for (const [place, entry] of kept.entries()) {
    const number = written(entry.text.replace(/%$/, ''));
    const problem = complaint(entry, number, place);
    if (problem !== undefined) return refused(problem);
    numbers.push(percent < 0 ? (number as Written) : hundredth(number as Written));
  }
  const order = disorder(kept);
  if (order !== undefined) return refused(order);
  const [first] = numbers;
  if (first === undefined) return refused('There is no rate in it. Paste three rates or more.');
  if (numbers.length === 1) return refused(`That is one rate, ${first.text}. A warmup shows in three rates or more.`);
  if (numbers.every(({ value }) => value === first.value)) {
    return refused(
      `All ${numbers.length} rates are ${first.text}: a constant rate shows no warmup. Paste the rates from the first update on.`,
    );
  }
  if (numbers.length === 2) {
    return refused(`Two rates, ${first.text} and ${numbers[1]?.text}, lie on many curves. Paste three or more.`);
  }
  const points = numbers.map(({ text, value }, place) => ({ step: kept[place]?.step ?? place, text, given: value }));
  const { from, unit, shifts, writers = [] } = about;
  return { kind: 'rates', read: { from, unit, points }, numbers, shifts, writers };
}
