// The computed quantities in the prose hold for all legal parameters.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { defaults, type Params } from '../../../src/parameters/index.ts';
import { linearWarmup } from '../../../src/schedule/index.ts';
import { quantities } from '../../../src/site/article/quantities.ts';
import { anyParams } from '../parameters/legal.ts';
import { sections } from './book.ts';

// The sections, and the opening of the first page.
const opening = readFileSync(new URL('../../../src/site/components/hero/Answer.astro', import.meta.url), 'utf8');
const book = [...sections.map(({ body }) => body), opening].join('\n');

const say = (name: string, params: Partial<Params> = {}): string => {
  const quantity = quantities[name];
  if (!quantity) throw new Error(`no quantity is called ${name}`);
  return quantity({ ...defaults, ...params });
};

it('every Value of the book names a quantity, and every quantity is used', () => {
  const used = [...book.matchAll(/<Value\s+of="([^"]+)"/g)].map(([, name]) => name);
  expect([...new Set(used)].sort()).toEqual(Object.keys(quantities).sort());
});

it('every quantity is a short text with a number for all legal parameters', () => {
  fc.assert(
    fc.property(anyParams, (at) => {
      for (const [name, quantity] of Object.entries(quantities)) {
        expect(quantity(at), name).toMatch(/^−?\d[\d,]*(\.\d+)?(e[−+-]\d+)?(%| batch(es)?| steps?)?$/);
      }
    }),
  );
});

it('every quantity holds in the corners: start factor 0, 1 and 2, without and with one warmup step', () => {
  const corners = [0, 1, 2].flatMap((startFactor) =>
    [0, 1].map((warmupSteps) => {
      const moving = ['first-rate', 'rate-per-step', 'progress', 'half-step', 'ramp-sum', 'ramp-cost', 'script-warmup'];
      return [startFactor, warmupSteps, ...moving.map((name) => say(name, { startFactor, warmupSteps }))].join(' | ');
    }),
  );
  expect(corners).toMatchInlineSnapshot(`
    [
      "0 | 0 | 0.005 | 0 | 1 | 0 | 0 | 0 | 0",
      "0 | 1 | 0 | 0.005 | 1 | 1 | 0 | 1 | 1",
      "1 | 0 | 0.005 | 0 | 1 | 0 | 0 | 0 | 0",
      "1 | 1 | 0.005 | 0 | 1 | 0 | 1 | 0 | 1",
      "2 | 0 | 0.005 | 0 | 1 | 0 | 0 | 0 | 0",
      "2 | 1 | 0.01 | −0.005 | 1 | 0 | 2 | −1 | 1",
    ]
  `);
});

it('the rate climbs from a thousandth of the peak by default', () => {
  expect(say('peak-rate')).toBe('0.005');
  expect(say('first-rate')).toBe('0.000005');
  expect(say('rate-per-step')).toBe('0.000004995');
});

it('the rate falls by a negative amount per step from a start factor above 1', () => {
  expect(say('first-rate', { startFactor: 2 })).toBe('0.01');
  expect(say('rate-per-step', { startFactor: 2 })).toBe('−0.000005');
});

it('progress stops at 1 and is 1 without a ramp', () => {
  expect(say('progress')).toBe('0.25');
  expect(say('progress', { step: 5000 })).toBe('1');
  expect(say('progress', { step: 0, warmupSteps: 0 })).toBe('1');
});

it('a ramp of 1000 steps cut off after 60 batches leaves 6.1% of the peak', () => {
  expect(say('multiplier-percent', { step: 60 })).toBe('6.1%');
});

it('the script’s ramp is worth 500.0005 full-rate updates and costs 499.9995', () => {
  expect(say('ramp-sum')).toBe('500.0005');
  expect(say('ramp-cost')).toBe('499.9995');
  expect(say('ramp-cost', { warmupSteps: 0 })).toBe('0');
  expect(say('ramp-cost', { startFactor: 2, warmupSteps: 3 })).toBe('−2');
});

it('a share of the peak is reached at the first whole step on or above the line', () => {
  expect(say('half-step')).toBe('500');
  expect(say('half-step', { startFactor: 0 })).toBe('500');
  expect(say('nine-tenths-step', { startFactor: 0.5, warmupSteps: 10 })).toBe('8');
  for (const startFactor of [0.5, 1, 2]) expect(say('half-step', { startFactor })).toBe('0');
  expect(say('nine-tenths-step', { warmupSteps: 0 })).toBe('0');
});

it('a share of the peak is reached at its step and not one earlier', () => {
  fc.assert(
    fc.property(anyParams, (at) => {
      const multiplier = linearWarmup(at);
      for (const [name, share] of [
        ['half-step', 0.5],
        ['nine-tenths-step', 0.9],
      ] as const) {
        const step = Number(say(name, at).replaceAll(',', ''));
        expect(multiplier(step)).toBeGreaterThan(share - 1e-11);
        if (step > 0) expect(multiplier(step - 1)).toBeLessThan(share);
      }
    }),
  );
});

it('the script cuts the warmup to one batch less than an epoch', () => {
  expect([say('batches'), say('script-warmup')]).toEqual(['60 batches', '59']);
  expect([say('batches', { datasetSize: 1 }), say('script-warmup', { datasetSize: 1 })]).toEqual(['1 batch', '0']);
  expect(say('script-warmup', { datasetSize: 3 })).toBe('1');
  expect(say('script-warmup', { warmupSteps: 10 })).toBe('10');
});

it('the rate that the script logs first is that of the second update, and the peak where there is no ramp', () => {
  expect(say('first-logged')).toBe('0.000009995');
  expect(say('first-logged', { warmupSteps: 0 })).toBe(say('peak-rate'));
});
