// Which cells count as out of date while and after cells run.
import { parseHTML } from 'linkedom';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Cell } from '../../../src/site/notebook/cell.ts';
import { startRun } from '../../../src/site/notebook/run.ts';
import { statuses } from '../../../src/site/notebook/status.ts';
import type { Listener } from '../../../src/site/python/cell-runner.ts';

let engine: Listener;
vi.mock('../../../src/site/python/engine.ts', () => ({
  run: (_cells: unknown, listener: Listener) => {
    engine = listener;
    return { stop: () => listener.over('stopped', 'Stopped.') };
  },
}));
beforeEach(() => void vi.stubGlobal('document', parseHTML('<html><body></body></html>').document));

const titles = ['A', 'B', 'C'];

/** Three cells that have run as they are, and what they show. */
function stage() {
  const texts = new Map(titles.map((id) => [id, 'x']));
  const shown = new Map(titles.map((id) => [id, 'before']));
  const marks = new Map<string, number>();
  const cells = titles.map((id) => ({
    id,
    title: id,
    text: () => texts.get(id)!,
    show: (made: HTMLElement[]) => void shown.set(id, made.map(({ textContent }) => textContent).join()),
    mark: (line: number) => void marks.set(id, line),
    last: { text: 'x', end: 'ran' },
  })) as unknown as Cell[];
  const said: string[] = [];
  const start = (pressed: string) =>
    startRun(cells, cells[titles.indexOf(pressed)]!, {
      at() {},
      statusesChanged() {},
      over: (words) => void said.push(words),
    });
  const words = () =>
    statuses(cells.map((cell) => ({ title: cell.title, text: cell.text(), last: cell.last }))).map(
      (each) => each.words,
    );
  return { texts, shown, start, words, said };
}

// What is drawn takes its turn.
const settled = () => new Promise((resolve) => setTimeout(resolve));
const ran = async (id: string) => {
  engine.started(id);
  engine.output(id, { kind: 'text', text: `after ${id}` });
  engine.ended(id);
  await settled();
};
const outOfDate = 'Out of date: “A” has changed.';

it('while a run goes on, cells below a change are out of date until it comes to them', async () => {
  const { texts, start, words } = stage();
  texts.set('A', 'y');
  start('A');
  engine.started('A');
  expect(words().slice(1)).toEqual([outOfDate, outOfDate]);
  await ran('A');
  expect(words()).toEqual(['Done.', outOfDate, outOfDate]);
  await ran('B');
  expect(words()).toEqual(['Done.', 'Done.', outOfDate]);
  await ran('C');
  expect(words()).toEqual(['Done.', 'Done.', 'Done.']);
});

it('a run that changes nothing makes nothing out of date', async () => {
  const { start, words } = stage();
  start('A');
  await ran('A');
  expect(words()).toEqual(['Done.', 'Done.', 'Done.']);
});

it('they stay out of date if that run is dropped and there is no Python for the next', async () => {
  const { texts, start, words } = stage();
  texts.set('A', 'y');
  const first = start('A');
  await ran('A');
  first.drop();
  start('A');
  engine.over('absent', 'No Python.');
  await settled();
  expect(words()).toEqual(['No Python.', outOfDate, outOfDate]);
});

it('a changed cell for which there is no Python leaves those below out of date', async () => {
  const { texts, start, words } = stage();
  texts.set('A', 'y');
  start('A');
  engine.over('absent', 'No Python.');
  await settled();
  expect(words()).toEqual(['No Python.', outOfDate, outOfDate]);
});

it.for(['stopped', 'absent'] as const)(
  'where nothing has run (%s), all that is shown stays, and the pressed cell says why',
  async (how) => {
    const { start, shown, words, said } = stage();
    start('B');
    engine.over(how, 'No.');
    await settled();
    expect([...shown.values()]).toEqual(['before', 'before', 'before']);
    expect(words()).toEqual(['Done.', 'No.', 'Done.']);
    expect(said).toEqual(['No.']);
  },
);

it('Stop between two cells cuts the one that comes next, whichever was pressed', async () => {
  const { start, shown, words } = stage();
  const { stop } = start('A');
  await ran('A');
  stop();
  await settled();
  expect([...shown.values()]).toEqual(['after A', '', 'before']);
  expect(words()).toEqual(['Done.', 'Stopped.', 'It has not run: it waits for “B”.']);
});

it('Stop in a cell cuts that cell, and Stop after the last cuts none', async () => {
  const { start, shown, words } = stage();
  const first = start('C');
  engine.started('A');
  first.stop();
  await settled();
  expect(words()[0]).toBe('Stopped.');
  expect(shown.get('C')).toBe('before');
  const second = start('A');
  for (const id of titles) await ran(id);
  second.stop();
  await settled();
  expect([...shown.values()]).toEqual(['after A', 'after B', 'after C']);
  expect(words()).toEqual(['Done.', 'Done.', 'Done.']);
});
