// That the conventions of the frameworks are named, grouped and labelled as they are.
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { inGeneral } from '../../../../src/site/frameworks/in-general.ts';
import { inNumbers } from '../../../../src/site/frameworks/in-numbers.ts';
import { arrivalOf, arrivalWords, factsOf, firstWords } from '../../../../src/frameworks/facts.ts';
import { apart, labelled, roundTicks, wrapped } from '../../../../src/figures/conventions/labels.ts';
import { conventionNames } from '../../../../src/parameters/tables/conventions.ts';
import { groups, rowsAt } from '../../../../src/figures/conventions/updates.ts';
import { figure as conventions } from '../../../../src/figures/conventions/index.ts';
import type { Picture } from '../../../../src/figures/kit/figure.ts';
import { nothingKnown } from '../../../../src/figures/kit/runs/runs.ts';
import { defaults } from '../../../../src/parameters/index.ts';
import { type Convention, frameworks } from '../../../../src/frameworks/index.ts';

const all = frameworks.flatMap((framework) => framework.conventions);
const byId = (id: string): Convention => all.find((each) => each.id === id)!;

test('every convention has one short name, and every name a convention, in the order of the page', () => {
  expect(Object.keys(conventionNames)).toEqual(all.map(({ id }) => id));
  expect(new Set(Object.values(conventionNames)).size).toBe(all.length);
});

test('no convention is named twice', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

describe.each(all)('$id', (convention) => {
  const own = { length: 12, startFactor: 0.3 };

  test('is a line, or says why it is none', () => {
    expect(convention.linear === undefined).toBe(convention.notLinear !== undefined);
  });

  test('starts and arrives where its formulas say', () => {
    const { linear } = convention;
    if (!linear) return expect(convention.notLinear).toMatch(/\.$/);
    expect(linear.startFactor.words + linear.warmupSteps.words).not.toMatch(/[*-]/);
    expect(convention.schedule(own)(0)).toBeCloseTo(linear.startFactor.value(own), 12);
    expect(arrivalOf(convention, own)).toBe(linear.warmupSteps.value(own));
    expect(arrivalWords(convention)).toBe(linear.warmupSteps.words);
  });

  test('has its first rate and its arrival in words', () => {
    expect(firstWords(convention)).toMatch(/peak|^0$/);
    expect(arrivalWords(convention)).toMatch(/^N|^never$/);
  });
});

test('the first rate and the arrival of some conventions are those of their sources', () => {
  const said = (id: string) => [firstWords(byId(id)), arrivalWords(byId(id))];
  expect(said('transformers-linear')).toEqual(['0', 'N']);
  expect(said('nanogpt')).toEqual(['peak / (N + 1)', 'N']);
  expect(said('torchtitan')).toEqual(['peak / N', 'N − 1']);
  expect(said('deepspeed-linear')).toEqual(['s · peak', 'N + 1']);
  expect(said('linear-lr')).toEqual(['s · peak', 'N']);
});

test('a ramp that has not arrived after twice its length never does', () => {
  const stuck: Convention = { ...byId('transformers-linear'), schedule: () => () => 0.5 };
  expect(arrivalOf(stuck, { length: 10, startFactor: 0 })).toBeUndefined();
  expect(inNumbers(stuck, { length: 10, startFactor: 0 }, 1, 'your')).toContain('none runs at the full rate');
});

test('a ramp that falls to the peak arrives where it is the peak, not where it is above', () => {
  expect(arrivalOf(byId('optax-linear'), { length: 10, startFactor: 2 })).toBe(10);
});

test('a row says which numbers its rate and its update are computed from', () => {
  expect(inNumbers(byId('torchtitan'), { length: 4, startFactor: 0 }, 0.5, 'the default')).toBe(
    'With the default warmup of 4 updates and peak of 0.5: the first update runs at 0.125, and the full rate comes from update 3 on.',
  );
});

const counted = { update: 'update', call: 'calls of step()', epoch: 'epoch', sample: 'iteration' } as const;
test.each(all)(
  'the row of $id counts what its record counts, and speaks of updates only where they are counted',
  (convention) => {
    const general = inGeneral(convention);
    const lines = [
      general.replace('With one call per update, these are updates.', ''),
      inNumbers(convention, { length: 10, startFactor: 0.25 }, 1, 'your'),
    ];
    for (const line of lines) {
      expect(line).toContain(counted[convention.unit]);
      expect(/update/.test(line.replace(convention.startName ?? '', ''))).toBe(convention.unit === 'update');
    }
    if (convention.unit !== 'update') expect(convention.beforeDecay ?? '').not.toMatch(/update/);
    if (convention.unit === 'sample') expect(general).toContain('samples');
  },
);

test.each(all)('the row of $id promises the full rate only where no decay runs underneath', (convention) => {
  for (const line of [inGeneral(convention), inNumbers(convention, { length: 10, startFactor: 0.25 }, 1, 'your')])
    expect(line.includes('the rate that the decay has by then')).toBe(convention.beforeDecay !== undefined);
});

test.each(all)('the row of $id calls its start a rate exactly if it is one', (convention) => {
  const isRate = convention.startIs === 'rate';
  expect(inGeneral(convention).includes(`${convention.startName} first, a rate and no share of the peak`)).toBe(isRate);
  expect(
    inNumbers(convention, { length: 10, startFactor: 0.25 }, 0.5, 'your').includes(
      `(${convention.startName} of 0.125)`,
    ),
  ).toBe(isRate);
});

test.each(all)('$id names the start among its numbers exactly if it depends on one', (convention) => {
  const rates = (startFactor: number) => [0, 1, 5].map(convention.schedule({ length: 10, startFactor }));
  const depends = rates(0.25).some((rate, index) => rate !== rates(0.5)[index]);
  const said = inNumbers(convention, { length: 10, startFactor: 0.25 }, 1, 'your');
  expect(said.includes('start factor of 0.25')).toBe(depends);
});

test('a value that a convention refuses is refused in its row, with the reason', () => {
  const own = { length: 10, startFactor: 0 };
  expect(factsOf(byId('linear-lr'), own)).toHaveProperty('refusal');
  expect(inNumbers(byId('linear-lr'), own, 1, 'your')).toMatch(/: refused, since start_factor must be above 0/);
});

test('conventions whose rates differ nowhere are one group, and those that differ once are two', () => {
  const ids = ['linear-lr', 'optax-linear', 'torchtitan'];
  const rows = rowsAt({ ...defaults, warmupSteps: 4, startFactor: 0.25 }, ids.map(byId), [0, 1, 2, 3, 4]);
  expect(groups(rows, 0).map((group) => group.ids)).toEqual([['linear-lr', 'optax-linear'], ['torchtitan']]);
  expect(
    groups(
      rows.filter(({ update }) => update === 0),
      0,
    ).map((group) => group.ids),
  ).toEqual([ids]);
});

test('a point of the picture is the update that is drawn there', () => {
  const params = { ...defaults, warmupSteps: 100 };
  const { document } = parseHTML('<!doctype html><body></body>');
  const frame = { document: document as unknown as Document, width: 640, prefix: 'test' };
  const { under } = conventions.draw(conventions.data(params, nothingKnown), params, frame) as Picture;
  expect([under!(0, 10), under!(640, 10)]).toEqual([0, 3]);
  expect([under!(0, 300), under!(640, 300)]).toEqual([98, 102]);
});

test('labels keep their order and do not overlap', () => {
  const room = [30, 15, 30];
  const placed = apart([50, 51, 52], room, 0, 200);
  expect(placed).toEqual([50, 72.5, 95]);
  expect(apart([190, 195, 199], room, 0, 200)).toEqual([140, 162.5, 185]);
  expect(apart([0, 90], [40, 10], 10, 100)).toEqual([30, 90]);
});

test('a label names as many as fit, and counts the rest', () => {
  expect(wrapped(['optax', 'Keras', 'timm'], 20)).toEqual(['optax, Keras, timm']);
  expect(wrapped(['optax', 'Keras', 'timm'], 12, 2)).toEqual(['optax,', 'Keras, timm']);
  expect(wrapped(['optax', 'Keras', 'timm'], 17, 1)).toEqual(['optax and 2 more']);
  expect(wrapped(['PyTorch LinearLR', 'timm', 'Keras'], 16, 1)).toEqual(['timm and 2 more']);
});

test('labels are shortened until they fit, and what never fits is counted', () => {
  const lists = [['a'], ['bb', 'cc', 'dd'], ['e', 'f'], ['g']];
  const upTo = (room: number) => (lines: readonly number[]) => lines.reduce((sum, count) => sum + count, 0) <= room;
  expect(labelled(lists, 6, upTo(6))).toEqual({
    labels: [['a'], ['bb,', 'cc, dd'], ['e, f'], ['g']],
    rest: undefined,
  });
  expect(labelled(lists, 12, upTo(3)).labels).toEqual([['a'], undefined, undefined, undefined]);
  const many = Array.from({ length: 20 }, (_, index) => [`name ${index}`]);
  const { labels, rest } = labelled(many, 30, upTo(9));
  expect(labels.map((label, index) => (label ? index : -1)).filter((index) => index >= 0)).toEqual([
    0, 1, 2, 3, 4, 5, 6, 19,
  ]);
  expect(rest).toEqual(['and 12 more, in the table']);
});

test('ticks are round, and inside', () => {
  expect(roundTicks(0, 0.00002)).toEqual([0, 0.00001, 0.00002]);
  expect(roundTicks(0.00499, 0.005)).toEqual([0.00499, 0.004995, 0.005]);
});
