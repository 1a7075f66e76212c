// Every result that the article quotes exists, and every finding is quoted.
import { expect, test } from 'vitest';
import { countedArm } from '../../../src/site/results/arms.ts';
import { findings } from '../../../src/site/results/findings.ts';
import { quotedIn } from '../../../src/site/results/quoted.ts';
import { resultOf } from '../../../src/site/results/result-of.ts';
import { outcomeOf } from '../../../src/site/results/statistic.ts';
import { sections } from './book.ts';

const article = sections.map(({ body }) => body).join('\n');
const quotes = [...article.matchAll(/<Result\s+of="([^"]+)"/g)].map(([, name]) => name!);
const quoted = quotedIn(article);

test('the article quotes results', () => {
  expect(quotes.length).toBeGreaterThan(20);
});

test.for([...new Set(quotes)])('%s is a number', (name) => {
  expect(resultOf(name)).toMatch(/^(∞|−?\d[\d,]*(\.\d+)?(e[−+]\d+)?%?)$/);
});

test.for(quoted.arms)('what became of the runs of %s is known to the last one', (id) => {
  const { tally, arm } = countedArm(id);
  const [first, last] = arm.job.seeds;
  expect(tally.verdicts).toMatch(new RegExp(`^[tudn]{${last - first + 1}}$`));
  expect(tally.hash).toMatch(/^[0-9a-f]{16}$/);
});

test('every finding is quoted', () => {
  expect(Object.keys(findings).filter((name) => !quoted.findings.includes(name))).toEqual([]);
});

test('an unknown arm, statistic or finding is refused with a list of those there are', () => {
  expect(() => resultOf('steeep-none.trained')).toThrow(/arm must be one of steep-none, .* not steeep-none/);
  expect(() => resultOf('steep-none.winners')).toThrow(/must be one of trained, .*, rate.* not winners/);
  expect(() => resultOf('net-wheels')).toThrow(/finding must be one of .*net-weights.* not net-wheels/);
});

test('a count, the number of runs, a setting and the length of the warmup of an arm can be quoted', () => {
  const { tally } = countedArm('steep-50');
  expect(resultOf('steep-50.trained')).toBe(String(tally.verdicts.replaceAll(/[^t]/g, '').length));
  expect(resultOf('steep-50.seeds')).toBe('200');
  expect(resultOf('steep-50.rate')).toBe('0.1');
  expect([resultOf('steep-50.warmup'), resultOf('steep-none.warmup')]).toEqual(['50', '0']);
});

test('all outcomes of an arm add up to its runs', () => {
  const outcome = outcomeOf(countedArm('steep-none'));
  const counts = [...outcome.matchAll(/(\d+) (trained|not trained|dead|diverged)/g)].map(([, count]) => Number(count));
  expect(counts).toHaveLength(4);
  expect(counts.reduce((sum, each) => sum + each)).toBe(200);
});

test('a text quotes an arm once, however many of its numbers it says', () => {
  const text = '<Result of="a.dead" /> <Result\n of="net" /> <Arms of="b a" /> <Result of="a.trained" />';
  expect(quotedIn(text)).toEqual({ arms: ['a', 'b'], findings: ['net'] });
});
