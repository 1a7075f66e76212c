// What a reader names comes first in a search, and what only repeats comes later.
import { expect, test } from 'vitest';
import { kindNamed, ranked } from '../../../src/site/search/rank.ts';

test.each([
  ...['fig 4', 'figure 4', 'Fig. 4', 'fig4', ' FIGURE 4 '].map((words) => [words, 'Fig. 4']),
  ...['eq 7', 'eq. (7)', 'equation 7'].map((words) => [words, 'Equation (7)']),
  ['table 3', 'Table 3'],
  ...['section 4.2', 'sec. 4.2', '§4.2', '4.2'].map((words) => [words, 'Section 4.2']),
  ['chapter 6', 'Chapter 6'],
  ...['4', 'fig', 'figures 4', '4.2 times', 'fig 4 and 5', ''].map((words) => [words, undefined]),
])('“%s” names %s', (words, kind) => {
  expect(kindNamed(words!)).toBe(kind);
});

const found = (kind: string, title: string, page: string, score: number) => ({ kind, title, page, score });
const first = (words: string, ...all: ReturnType<typeof found>[]) => ranked(words, all)[0]!;

test('what is named comes before all that scores more', () => {
  const figure = found('Fig. 4', 'How far?', '4 Why', 1);
  expect(first('figure 4', found('Fig. 4 of chapter 4', 'How far?', 'Notebook', 9), figure)).toBe(figure);
  const page = found('Page', 'Where from?', 'References', 1);
  expect(first('references', found('Source', 'x#1', 'References', 9), page)).toBe(page);
  const titled = found('Framework', 'timm', 'Frameworks', 1);
  expect(first('timm', found('Section', 'One family', 'Frameworks', 9), titled)).toBe(titled);
});

test('a section comes before a table and before a figure shown again that scores alike', () => {
  const section = found('Section 5.1', 'A', '5 When', 4);
  expect(first('x', found('Table 6', 'B', '5 When', 5), section)).toBe(section);
  expect(first('x', found('Fig. 1 of chapter 1', 'C', 'Notebook', 5), section)).toBe(section);
});

test('a question leads to a heading that asks it', () => {
  const asked = found('Chapter 1', 'Why go up?', '1 The answer', 4);
  expect(first('why warmup', found('Page', 'Which warmup?', 'Frameworks', 9), asked)).toBe(asked);
});
