import { expect, test } from 'vitest';
import { experiments } from '../../../src/training/experiments/index.ts';
import type { Trace } from '../../../src/training/job.ts';
import { finish } from '../../../src/training/work.ts';
import golden from './golden-ends.json' with { type: 'json' };

test('every experiment has a run on record', () => {
  expect(new Set(golden.map(({ experiment }) => experiment))).toEqual(new Set(experiments.map(({ id }) => id)));
});

// `npm run engines` holds every browser to the same file.
test.each(golden)('$experiment ends as on record, to the last bit of its weights', ({ experiment, settings, end }) => {
  expect((finish({ kind: 'trace', experiment, settings }) as Trace).end).toEqual(end);
});
