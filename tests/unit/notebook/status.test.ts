// What each cell says of itself after changes, runs and failures.
import { expect, it } from 'vitest';
import { type LastRun, recordRun, statuses } from '../../../src/site/notebook/status.ts';

const cell = (title: string, text = 'x', last: LastRun | undefined = { text: 'x', end: 'ran' }) => ({
  title,
  text,
  last,
});
const words = (...cells: ReturnType<typeof cell>[]) => statuses(cells).map((each) => `${each.kind}: ${each.words}`);

it('cells that hold what ran last are true, and say nothing of a run that only the build saw', () => {
  expect(words(cell('A'), cell('B', 'x', { text: 'x', end: 'built' }))).toEqual(['true: Done.', 'true: ']);
});

it('a change makes its cell and all below it stale, and none above', () => {
  expect(words(cell('A'), cell('B', 'y'), cell('C'), cell('D', 'y'), cell('E'))).toEqual([
    'true: Done.',
    'stale: Changed since it ran.',
    'stale: Out of date: “B” has changed.',
    'stale: Changed since it ran.',
    'stale: Out of date: “B” has changed.',
  ]);
});

it('a change that is taken back leaves nothing stale', () => {
  expect(words(cell('A', 'x'), cell('B', 'x'))).toEqual(['true: Done.', 'true: Done.']);
});

it('a failure is told at its cell, and those below say what they wait for', () => {
  const waits: LastRun = { text: 'x', end: 'waits', words: 'It has not run: it waits for “A”.' };
  expect(words(cell('A', 'x', { text: 'x', end: 'failed' }), cell('B', 'x', waits))).toEqual([
    'failed: It failed.',
    'stale: It has not run: it waits for “A”.',
  ]);
});

it('a cell that has never run says nothing, whatever was changed above it', () => {
  expect(statuses([cell('A', 'y'), { title: 'B', text: 'x', last: undefined }])[1]).toEqual({
    kind: 'new',
    words: '',
  });
});

it('a cell that ran another text than before leaves those below out of date, and a changed one changed', () => {
  const all = [cell('A', 'y'), cell('B'), cell('C', 'z')];
  recordRun(all, all[0]!, { text: 'y', end: 'ran' });
  expect(words(...all)).toEqual([
    'true: Done.',
    'stale: Out of date: “A” has changed.',
    'stale: Changed since it ran.',
  ]);
});
