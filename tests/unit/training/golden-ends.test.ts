// Recorded runs of every experiment end with the same weights, to the last bit.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { experimentById } from '../../../src/training/experiments/index.ts';
import type { Trace } from '../../../src/training/job.ts';
import { finish } from '../../../src/training/work.ts';
import golden from './golden-ends.json' with { type: 'json' };

const files = readdirSync(new URL('../../../src/training/experiments/', import.meta.url));
const ids = files.map((file) => file.replace('.ts', '')).filter((id) => id !== 'index');

test('every experiment is called by the name of its file, and has a run on record', () => {
  for (const id of ids) expect(experimentById(id).id).toBe(id);
  expect(new Set(golden.map(({ experiment }) => experiment))).toEqual(new Set(ids));
});

// `npm run engines` holds every browser to the same file.
test.each(golden)('$experiment ends as on record, to the last bit of its weights', ({ experiment, settings, end }) => {
  expect((finish({ kind: 'trace', experiment, settings }) as Trace).end).toEqual(end);
});
