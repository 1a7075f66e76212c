// The records of the families of schedules are complete, and schedules are built from them.
import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import {
  build,
  constant,
  decayKinds,
  families,
  linearWarmup,
  namedKinds,
  warmupKinds,
} from '../../../src/schedule/index.ts';
import { startFactor, warmupSteps } from './arbitraries.ts';
import { defaultsOf } from './legal.ts';
import { refusal } from './refusal.ts';

const ids: readonly string[] = [...warmupKinds, ...decayKinds, ...namedKinds];

const records = Object.entries(
  import.meta.glob<Record<string, unknown>>('../../../src/schedule/families/*.ts', { eager: true }),
).flatMap(([path, names]) =>
  Object.values(names)
    .filter((value): value is (typeof families)[number] => Object(value).curve !== undefined)
    .map(({ id }) => ({ id, file: path.replace('../../../', '') })),
);

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
  it('is listed, and named by its file', () => {
    const listed = families.map(({ id }) => id);
    const missing = records.filter(({ id }) => !listed.includes(id));
    expect(missing.map(({ file }) => `add the family of ${file} to src/schedule/families/index.ts`)).toEqual([]);
    const misnamed = records.filter(({ id, file }) => !file.endsWith(`/${id}.ts`));
    expect(
      misnamed.map(({ id, file }) => `${file} has the family ${id}: one of the two needs the other's name`),
    ).toEqual([]);
  });

  it('begins a run, ends one or is one, and they stand in that order', () => {
    const advice =
      'name a new family in warmupKinds or decayKinds of src/schedule/run-spec.ts, or in namedKinds of src/schedule/named.ts, ' +
      'at the place that it has in src/schedule/families/index.ts';
    expect(
      families.map(({ id }) => id),
      advice,
    ).toEqual(ids);
    expect(new Set(families.map(({ title }) => title)).size).toBe(ids.length);
  });

  it.each(families)('$id: its defaults are legal, its words are sentences, and KaTeX accepts its TeX', (family) => {
    expect(family.curve(defaultsOf(family.parameters))(0)).toBeLessThanOrEqual(1);
    for (const { default: value, range, words } of family.parameters) {
      expect(range.includes(value)).toBe(true);
      expect(words).toMatch(/^the .*[^.]$/);
    }
    expect(family.title).toMatch(/^[A-Z].*[^.]$/);
    expect(family.words).toMatch(/^[A-Z].*\.$/);
    expect(family.source).not.toBe('');
    expect(() => katex.renderToString(family.tex, { strict: 'error' })).not.toThrow();
  });

  it.each(families)(
    '$id: no two of its parameters share a name or a symbol, and its TeX has every symbol',
    (family) => {
      expect(new Set(family.parameters.map(({ name }) => name)).size).toBe(family.parameters.length);
      expect(new Set(family.parameters.map(({ symbol }) => symbol)).size).toBe(family.parameters.length);
      for (const { symbol } of family.parameters) expect(family.tex).toContain(symbol);
    },
  );

  it.each(families)('$id: refuses exactly what its table calls out of range', ({ parameters, curve }) => {
    const lists = [[], [0], [3, 2], [3, 3], [-1, 2], [2, 2.5], [2, NaN], [0, 1, 9], ['1']] as number[][];
    for (const { name, range } of parameters) {
      let refused = 0;
      for (const value of [-1, -0.5, 0, 0.5, 1, 2.5, 1000, NaN, Infinity, undefined, '1', ...lists]) {
        const make = () => curve({ ...defaultsOf(parameters), [name]: value as number });
        const shown = Array.isArray(value) ? `[${value.join(', ')}]` : value;
        if (range.includes(value)) expect(make).not.toThrow();
        else expect(refusal(make)).toBe(`${name} must be ${range.words}, not ${shown}`);
        refused += Number(!range.includes(value));
      }
      expect(refused).toBeGreaterThan(10);
    }
  });

  it.each(families)('$id: refuses a step that is negative or not finite', ({ parameters, curve }) => {
    for (const step of [-1, -1e-9, NaN, Infinity]) {
      const ask = () => curve(defaultsOf(parameters))(step);
      expect(refusal(ask)).toBe(`step must be a finite number ≥ 0, not ${step}`);
    }
  });

  it.each(families)(
    '$id: is finite and within its factors at extreme parameters and steps',
    ({ parameters, curve }) => {
      const numbers = [5e-324, 1e-300, 0, 0.5, 1, 2, 1e9, 1e300, Number.MAX_VALUE];
      const extreme = fc.record(
        Object.fromEntries(
          parameters.map(({ name, range }) => [
            name,
            fc.constantFrom<number | number[]>(...numbers, [], [0, 1e9]).filter(range.includes),
          ]),
        ),
      );
      fc.assert(
        fc.property(
          extreme,
          fc.constantFrom(0, 5e-324, 0.5, 1, 2, 999_999_999, 1e9, 1e9 + 1, 1e300),
          (params, step) => {
            // Two whole numbers near the largest double add up to no finite boundary.
            const counts = ['warmupSteps', 'stableSteps'].map((name) => Number(params[name] ?? 0));
            fc.pre(Number.isFinite(counts[0]! + counts[1]!));
            const factors = ['startFactor', 'endFactor', 'multiplier'].map((name) => Number(params[name] ?? 0));
            const value = curve(params)(step);
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(Math.max(1, ...factors));
          },
        ),
        { numRuns: 1000 },
      );
    },
  );
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

  it('leaves alone what the family has no use for', () => {
    expect(build({ kind: 'cosine', params: { endFactor: 0, decaySteps: 4, power: NaN, milestones: [3, 2] } })(4)).toBe(
      0,
    );
  });

  it.each(['cosin', 'Constant', '', 'toString', undefined])('refuses the kind %j and names the known ones', (kind) => {
    const make = () => build({ kind: kind as string, params: {} });
    expect(refusal(make)).toBe(`kind must be ${ids.join(' or ')}, not ${kind}`);
  });

  it('refuses params that are missing, no object, or out of range', () => {
    const params = (params: unknown) => refusal(() => build({ kind: 'linear-warmup', params } as never));
    expect(params(undefined)).toBe('params must be an object of numbers by parameter name, not undefined');
    expect(params(null)).toBe('params must be an object of numbers by parameter name, not null');
    expect(params(3)).toBe('params must be an object of numbers by parameter name, not 3');
    expect(params({ startFactor: 0 })).toBe('warmupSteps must be a whole number ≥ 0, not undefined');
  });
});
