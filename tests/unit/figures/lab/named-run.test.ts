// The links that set the lab to a schedule with a name, and what the page says of those schedules.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { namedQuery, namedRun } from '../../../../src/figures/lab/named-run.ts';
import { frameworks } from '../../../../src/frameworks/index.ts';
import { defaults, type Params } from '../../../../src/parameters/index.ts';
import { decode } from '../../../../src/parameters/query.ts';
import { runOf } from '../../../../src/parameters/reader-run.ts';
import { runConflict } from '../../../../src/parameters/run-conflict.ts';
import { type NamedKind, namedKinds, namedSchedule, runSchedule } from '../../../../src/schedule/index.ts';
import { anyParams } from '../../parameters/legal.ts';

describe.each(namedKinds)('the link to %s', (kind) => {
  test('makes any run one of that name, and leaves the peak, the length and all that is no part of it', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        const { params: linked, refusals } = decode(namedQuery(kind, params));
        expect(refusals).toEqual([]);
        expect(runConflict({ ...linked, compare: 'none' })).toBeUndefined();
        expect(namedSchedule(runOf(linked))?.kind).toBe(kind);
        expect(linked.peakLr).toBe(params.peakLr);
        expect(linked.totalSteps).toBe(params.totalSteps < 10 ? defaults.totalSteps : params.totalSteps);
        const changed = Object.keys(namedRun(kind, params));
        for (const name of Object.keys(params) as (keyof Params)[]) {
          // The reader's own curve is in no link.
          if (!changed.includes(name) && name !== 'own') expect(linked[name]).toEqual(params[name]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('changes nothing when it is followed again', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        const once: Params = { ...params, ...namedRun(kind, params) };
        expect({ ...once, ...namedRun(kind, once) }).toEqual(once);
      }),
    );
  });
});

test('the warmup stays where it is a quarter of the run or less, but for one cycle', () => {
  const warmupSteps = (kind: NamedKind, warmupSteps: number) =>
    namedRun(kind, { ...defaults, totalSteps: 1000, warmupSteps }).warmupSteps;
  for (const kind of namedKinds.filter((each) => each !== 'one-cycle')) {
    expect([0, 1, 250, 251].map((steps) => warmupSteps(kind, steps))).toEqual([100, 1, 250, 100]);
  }
  expect([0, 500].map((steps) => warmupSteps('one-cycle', steps))).toEqual([299, 299]);
});

test('the link to one cycle has the proportions of PyTorch’s defaults', () => {
  const schedule = runSchedule(runOf({ ...defaults, ...namedRun('one-cycle', defaults) }));
  expect([0, 2999, 10_000].map(schedule)).toEqual([1 / 25, 1, 1 / 250_000]);
});

const page = readFileSync(new URL('../../../../content/pages/lab.mdx', import.meta.url), 'utf8');
const entryOf = (kind: NamedKind): string => page.split(`<Named of="${kind}"`)[1]!.split('</Named>')[0]!;

test('the page lists every schedule with a name, in the order of the families', () => {
  expect([...page.matchAll(/<Named of="([^"]+)"/g)].map(([, kind]) => kind)).toEqual([...namedKinds]);
});

const wsd: readonly NamedKind[] = ['wsd-linear', 'wsd-cosine', 'wsd-sqrt'];

/** What a framework calls a schedule, by the entry of the page that says so, and all schedules that it calls so. */
const callsIt: [entry: NamedKind, framework: string, name: string, kinds: readonly NamedKind[]][] = [
  ['noam', 'transformers', 'get_inverse_sqrt_schedule', ['noam']],
  ['noam', 'fairseq', 'inverse_sqrt', ['noam']],
  ['noam', 'megatron', 'inverse-square-root', ['noam']],
  ['one-cycle', 'pytorch-linearlr', 'OneCycleLR', ['one-cycle']],
  ['wsd-linear', 'transformers', 'get_wsd_schedule', wsd],
  ['wsd-linear', 'timm', 'WSDLRScheduler', wsd],
  ['wsd-linear', 'megatron', 'WSD', wsd],
];

test.each(callsIt)('what the page says of %s in %s, %s, is in the code', (entry, id, name, kinds) => {
  const framework = frameworks.find((each) => each.id === id)!;
  expect(entryOf(entry)).toContain(`\`${name}\``);
  for (const kind of kinds) {
    const rendered = framework.render(runOf({ ...defaults, ...namedRun(kind, defaults) }));
    expect('code' in rendered && rendered.code).toMatch(new RegExp(`(?<![\\w-])${name}(?![\\w-])`));
  }
});
