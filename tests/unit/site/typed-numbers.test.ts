// No number of a training run is typed into the prose by hand.
import { expect, test } from 'vitest';
import { sections } from './book.ts';

/** Digits that are no result of ours: names, what a cited source says, and steps that a sentence picks. */
const allowed = [
  ...['CC BY 4.0', 'GPT-3', 'float16', 'float32', '2.13.0', 'wav2vec 2.0'],
  ...['5 epochs', '1000 steps at most', 'step 0', 'step 1.', 'step 100'],
  ...['on with 2, 3 and 4', 'begin at 5', 'back to 2'],
];

/** Components, formulas, code, comments, the addresses of links, the numbers of a list, and the word nought. */
const silent = [
  ...[/\{\/\*[\s\S]*?\*\/\}/g, /\$\$[\s\S]*?\$\$/g, /\$[^$]*\$/g, /`[^`]*`/g, /\]\([^)]*\)/g, /<[^>]*>/g],
  ...[/^\d+\. /gm, /\b0\b/g],
];

/** What a reader reads as prose, without the digits that may stand there. */
function proseOf(body: string): string {
  const lines = body.replaceAll(/\n(?!\d+\. )[ \t]*/g, ' ');
  return [...allowed, ...silent].reduce<string>((text, each) => text.replaceAll(each, ' '), lines);
}

const typed = (body: string): string[] => proseOf(body).match(/.{0,30}\d.{0,20}/g) ?? [];

const ofExperiments = sections.filter(({ name }) => /^(why|when|how-long|nan)\//.test(name));

test.for(ofExperiments)('no number of $name is typed', ({ body }) => {
  expect(typed(body)).toEqual([]);
});

/** The paragraphs that quote a result, in the sections that are not about our experiments. */
const besideResults = sections
  .filter((section) => !ofExperiments.includes(section))
  .map(({ name, body }) => ({ name, paragraphs: body.split(/\n{2,}/).filter((each) => each.includes('<Result ')) }))
  .filter(({ paragraphs }) => paragraphs.length > 0);

test('the short answer quotes results', () => {
  expect(besideResults.map(({ name }) => name)).toContain('answer/03-why.mdx');
});

test.for(besideResults)('no number of $name is typed beside a result', ({ paragraphs }) => {
  expect(paragraphs.flatMap(typed)).toEqual([]);
});

test('a number typed between components and formulas is found', () => {
  expect(typed('of <Result of="steep-none.seeds" /> runs $2/\\lambda$ train 16 of 200')).toHaveLength(1);
  expect(typed('[CC BY 4.0](https://x.org/4.0) `lr 0.1` {/* 3 */} <Arms of="steep-50" />')).toEqual([]);
  expect(typed('a rate of 0.1')).toHaveLength(1);
});
