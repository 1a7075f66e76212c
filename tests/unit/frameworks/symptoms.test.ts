// The traps are found by what one sees: every one has a symptom of the one list, and every symptom somebody.
import { expect, test } from 'vitest';
import { frameworks } from '../../../src/frameworks/index.ts';
import { symptoms } from '../../../src/frameworks/symptoms.ts';
import { bySymptom } from '../../../src/site/frameworks/by-symptom.ts';

const traps = frameworks.flatMap((framework) => framework.traps);

test('every trap is told once, under the symptom that its record names', () => {
  const groups = bySymptom();
  const told = groups.flatMap(({ id, stories }) => stories.map(({ trap }) => ({ id, trap })));
  expect(told.map(({ trap }) => trap).toSorted((a, b) => traps.indexOf(a) - traps.indexOf(b))).toEqual(traps);
  for (const { id, trap } of told) expect(trap.symptom, trap.reference).toBe(id);
});

test('every symptom has happened to somebody, and the groups keep the order of the list', () => {
  expect(bySymptom().map(({ id }) => id)).toEqual(Object.keys(symptoms));
  for (const { id, stories } of bySymptom()) expect(stories, id).not.toEqual([]);
});

test('a symptom is a short line that says what one sees, and its slug can stand in an address', () => {
  for (const [id, words] of Object.entries(symptoms)) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(words).toMatch(/^[A-Z][^.]{10,62}$/);
  }
});
