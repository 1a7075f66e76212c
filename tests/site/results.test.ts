// The numbers of training runs on the built pages are the computed ones, with their sources.
import { expect, test } from 'vitest';
import { countedArm } from '../../src/site/results/arms.ts';
import { quotedIn } from '../../src/site/results/quoted.ts';
import { resultOf } from '../../src/site/results/result-of.ts';
import { outcomeOf } from '../../src/site/results/statistic.ts';
import { sections } from '../unit/site/book.ts';
import { pagesIn, dist } from './dist.ts';

const pages = pagesIn(dist);
const { document } = pages.find(({ path }) => path === '/when/')!;
const quoted = quotedIn(sections.map(({ body }) => body).join('\n'));
const rows = (name: string) => [...document.querySelectorAll(`.sources [data-${name}]`)];
const idsOf = (name: string) => rows(name).map((row) => row.getAttribute(`data-${name}`));

test('the table of sources has every arm and every finding that the book quotes, once', () => {
  expect(idsOf('arm')).toEqual(quoted.arms);
  expect(idsOf('finding')).toEqual(quoted.findings);
});

test('a row of that table says what was run, with which seeds, what came out, and the hash', () => {
  for (const row of rows('arm')) {
    const { arm, tally } = countedArm(row.getAttribute('data-arm')!);
    for (const part of [arm.words, arm.job.experiment, outcomeOf(countedArm(arm.id)), tally.hash]) {
      expect(row.textContent).toContain(part);
    }
    expect(row.querySelector('td')?.textContent?.trim()).toMatch(/^1\s+to\s+(200|1,000)$/);
  }
  for (const row of rows('finding')) {
    expect(row.querySelector('th')?.textContent?.trim()).toBe(resultOf(row.getAttribute('data-finding')!));
  }
});

test('every number of the runs that the prose shows is one that was computed', () => {
  for (const { page, body } of sections) {
    const chapter = pages.find(({ path }) => path === `/${page}`)!.document;
    const shown = [...chapter.querySelectorAll('section .value:not([data-value])')].map((each) => each.textContent);
    for (const [, name] of body.matchAll(/<Result\s+of="([^"]+)"/g)) expect(shown).toContain(resultOf(name!));
  }
});
