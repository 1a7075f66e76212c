import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { build, constant, families, linearWarmup } from '../../../src/schedule/index.ts';
import { agree, startFactor, warmupSteps } from './arbitraries.ts';
import { evaluate } from './evaluate-tex.ts';
import { refusal } from './refusal.ts';

describe('constant({ multiplier })', () => {
  it('is the multiplier at every step, 0 included', () => {
    expect([0, 1, 1e9].map(constant({ multiplier: 0.3 }))).toEqual([0.3, 0.3, 0.3]);
    expect(constant({ multiplier: 0 })(5)).toBe(0);
  });

  it('refuses a multiplier and a step by name, range and value', () => {
    expect(refusal(() => constant({ multiplier: -0.1 }))).toBe('multiplier must be a finite number ≥ 0, not -0.1');
    expect(refusal(() => constant({ multiplier: 1 })(-2))).toBe('step must be a finite number ≥ 0, not -2');
  });
});

describe('a family record', () => {
  it('is one of these two, in this order', () => {
    expect(families.map(({ id, title }) => [id, title])).toEqual([
      ['constant', 'Constant'],
      ['linear-warmup', 'Linear warmup'],
    ]);
  });

  it.each(families)('$id: its defaults are legal, its words are sentences, and KaTeX accepts its TeX', (family) => {
    const defaults = Object.fromEntries(family.parameters.map((parameter) => [parameter.name, parameter.default]));
    expect(family.curve(defaults)(1e9)).toBe(1);
    for (const { default: value, range, words } of family.parameters) {
      expect(range.includes(value)).toBe(true);
      expect(words).toMatch(/^the .*[^.]$/);
    }
    expect(family.words).toMatch(/^[A-Z].*\.$/);
    expect(family.source).not.toBe('');
    expect(() => katex.renderToString(family.tex, { strict: 'error' })).not.toThrow();
  });

  it.each(families)('$id: its TeX, evaluated, is its curve at 500 random steps', ({ parameters, curve, tex }) => {
    const params = fc.record(
      Object.fromEntries(
        parameters.map(({ name, range }) => [name, range.includes(0.5) ? startFactor : warmupSteps(60)]),
      ),
    );
    fc.assert(
      fc.property(params, fc.integer({ min: 0, max: 480 }), (params, eighths) => {
        const x = eighths / 8;
        const letters = Object.fromEntries(parameters.map(({ name, symbol }) => [symbol, params[name] as number]));
        expect(agree(evaluate(tex, { ...letters, x }), curve(params)(x))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each(families)('$id: refuses exactly what its table calls out of range', ({ parameters, curve }) => {
    const defaults = Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.default]));
    for (const { name, range } of parameters) {
      for (const value of [-1, -0.5, 0, 0.5, 1, 2.5, 1000, NaN, Infinity]) {
        const make = () => curve({ ...defaults, [name]: value });
        if (range.includes(value)) expect(make).not.toThrow();
        else expect(refusal(make)).toBe(`${name} must be ${range.words}, not ${value}`);
      }
    }
  });
});

describe('build({ kind, params })', () => {
  it('rebuilds a schedule from JSON, bit for bit', () => {
    fc.assert(
      fc.property(
        startFactor,
        warmupSteps(1000),
        fc.integer({ min: 0, max: 2000 }),
        (startFactor, warmupSteps, step) => {
          const params = { startFactor, warmupSteps };
          const rebuilt = build(JSON.parse(JSON.stringify({ kind: 'linear-warmup', params })));
          expect(rebuilt(step)).toBe(linearWarmup(params)(step));
        },
      ),
    );
    expect(build({ kind: 'constant', params: { multiplier: 0.5 } })(7)).toBe(0.5);
  });

  it.each(['cosine', 'Constant', '', 'toString', undefined])('refuses the kind %j and names the known ones', (kind) => {
    const make = () => build({ kind: kind as string, params: {} });
    expect(refusal(make)).toBe(`kind must be constant or linear-warmup, not ${kind}`);
  });

  it('refuses params that are missing, no object, or out of range', () => {
    const params = (params: unknown) => refusal(() => build({ kind: 'linear-warmup', params } as never));
    expect(params(undefined)).toBe('params must be an object of numbers by parameter name, not undefined');
    expect(params(null)).toBe('params must be an object of numbers by parameter name, not null');
    expect(params(3)).toBe('params must be an object of numbers by parameter name, not 3');
    expect(params({ startFactor: 0 })).toBe('warmupSteps must be a whole number ≥ 0, not undefined');
  });
});
