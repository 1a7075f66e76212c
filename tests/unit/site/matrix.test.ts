// The matrix of conventions says of every warmup what its record computes, and nothing else.
import { expect, test } from 'vitest';
import { factsOf } from '../../../src/frameworks/facts.ts';
import { type Convention, frameworks } from '../../../src/frameworks/index.ts';
import { type Column, dotOf, groups, notShipping, shipping } from '../../../src/site/frameworks/matrix.ts';
import { arithmetic } from '../frameworks/arithmetic.ts';

const all = frameworks.flatMap(({ conventions }) => conventions);
// A start that no formula gives by chance.
const settings = { length: 40, startFactor: 0.3125 };
const values = { N: settings.length, s: settings.startFactor, peak: 1 };
const columnsOf = (id: string) => groups.find((group) => group.id === id)!.columns;
const chosen = (convention: Convention, id: string) => columnsOf(id).filter(({ holds }) => holds(convention));

test('no answer is called "otherwise", and every column has a warmup', () => {
  for (const { columns } of groups) {
    for (const { words, holds } of columns) {
      expect(words).not.toBe('otherwise');
      expect(all.some(holds), words).toBe(true);
    }
  }
});

test.each(all)(
  '$id has one dot to a question, where its schedule starts and arrives, and what it counts',
  (convention) => {
    const facts = factsOf(convention, settings);
    if ('refusal' in facts) throw new Error(facts.refusal);
    const [first, ...moreFirst] = chosen(convention, 'first');
    const [arrival, ...moreArrivals] = chosen(convention, 'arrival');
    const [unit, ...moreUnits] = chosen(convention, 'unit');
    expect([moreFirst, moreArrivals, moreUnits]).toEqual([[], [], []]);
    expect(arithmetic(first!.words, values)).toBeCloseTo(facts.first, 12);
    expect(arithmetic(arrival!.words, values)).toBe(facts.arrival);
    expect(unit!.words).toBe(`${convention.unit}s`);
  },
);

test('a framework has the dots of its warmups together, and says how many of them', () => {
  for (const { conventions } of shipping) {
    for (const { columns } of groups) {
      const counts = columns.map((column) => {
        const holding = conventions.filter(column.holds).length;
        const words = dotOf(conventions, column)?.words;
        expect(words === undefined).toBe(holding === 0);
        if (words && conventions.length > 1) expect(words).toContain(String(holding));
        return holding;
      });
      expect(counts.reduce((sum, each) => sum + each)).toBe(conventions.length);
    }
  }
  expect([...shipping, ...notShipping].length).toBe(frameworks.length);
});

test('what a dot says agrees in number', () => {
  const of = (id: string): Convention => all.find((each) => each.id === id)!;
  const [zero] = columnsOf('first') as [Column];
  const arrival = columnsOf('arrival').find(({ words }) => words === 'N')!;
  const log = of('deepspeed-log');
  const cosine = of('deepspeed-cosine-log');
  expect(dotOf([cosine], zero)?.words).toBe('starts at 0');
  expect(dotOf([cosine, log], zero)?.words).toBe('1 of 2 starts at 0');
  expect(dotOf([cosine, cosine, log], zero)?.words).toBe('2 of 3 start at 0');
  expect(dotOf([cosine, log], arrival)?.words).toBe('all 2 reach the full rate at N');
  expect(dotOf([log], zero)).toBeUndefined();
});

test('the dots of what fewer than a quarter of the warmups do are large, and no others', () => {
  for (const { columns } of groups) {
    expect(columns.some(({ rare }) => rare)).toBe(true);
    for (const column of columns) {
      const holding = all.filter(column.holds);
      expect(column.rare, column.words).toBe(4 * holding.length < all.length);
      expect(dotOf([holding[0]!], column)?.rare).toBe(column.rare);
    }
  }
});
