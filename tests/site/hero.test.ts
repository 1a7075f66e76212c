// The opening of `/` as it is built: complete, small, and with the numbers of the shipped results.
import { expect, test } from 'vitest';
import { endings, outcomesOf } from '../../src/figures/kit/runs/outcomes.ts';
import { countedArm } from '../../src/site/results/arms.ts';
import { dist, pagesIn } from './dist.ts';
import { ownScripts, reach, weigh } from './weigh.ts';

const home = pagesIn(dist).find(({ path }) => path === '/')!;
const hero = home.document.querySelector('.hero')!;
const text = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();

test('the opening has at most 700 elements', () => {
  const count = hero.querySelectorAll('*').length;
  console.log(`the opening: ${count} of 700 elements`);
  expect(count).toBeLessThanOrEqual(700);
});

test('what plays it takes at most 6,000 bytes of its own, the runs included, and fetches no Plot', () => {
  const script = ownScripts(home)['hero']!;
  console.log(`what plays the opening: ${weigh(script)} of 6000 bytes`);
  expect(weigh(script)).toBeLessThanOrEqual(6000);
  expect([...reach(script)].filter((file) => /\/plot\./.test(file))).toEqual([]);
});

test('the opening shows both fits and the race for a phone and for a wide screen, before any script', () => {
  for (const size of ['narrow', 'wide']) {
    const names = [...hero.querySelectorAll(`[data-size=${size}] > svg`)].map((each) =>
      each.getAttribute('aria-label'),
    );
    expect(names).toEqual([
      'Output of the network without warmup: diverged at step 5',
      'Output of the network with warmup: loss 0.0017, trained',
      expect.stringMatching(/^Losses and learning rates of both runs\. Step 200 of 200\./),
    ]);
  }
});

test.for([
  ['steep-none', 'without warmup', 0],
  ['steep-50', 'with warmup', 1],
] as const)('the bar of %s says and shows how its runs ended', ([arm, words, at]) => {
  const outcomes = outcomesOf(countedArm(arm).tally);
  const { trained, ...others } = outcomes;
  expect(text(hero.querySelectorAll('.outcomes dt')[at]!)).toBe(`${words}, ${trained} of 200 trained`);
  const row = hero.querySelectorAll('.outcomes dd')[at]!;
  expect(text(row)).toBe(
    endings
      .slice(1)
      .map((ending) => `${others[ending.verdict as keyof typeof others]} ${ending.words}`)
      .join(', '),
  );
  expect([...row.querySelectorAll('.ends i')].map((part) => part.className.split(' ')[0])).toEqual(
    endings.map(({ verdict }) => verdict),
  );
});

test('the opening leads to the formula, to the recogniser, to the checklist and to the whole experiment', () => {
  const links = [...hero.querySelectorAll('.go a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['/formula/', '/frameworks/#which', '/nan/']);
  expect(hero.querySelector('figcaption a')!.getAttribute('href')).toBe('/why/#tiny-net');
});

test('the opening names the helper that the reader asks about', () => {
  expect(text(hero.querySelector('.answer')!)).toContain('warmup_lr_scheduler');
});

test('the opening says that no single cause is agreed on, and leads to the accounts there are', () => {
  const reason = [...hero.querySelectorAll('.answer')].at(-1)!;
  expect(text(reason)).toMatch(/no single cause is agreed on\.$/);
  expect(reason.querySelector('a')!.getAttribute('href')).toBe('#why');
});
