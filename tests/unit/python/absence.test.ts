// What a reader is told where Python cannot be started.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cellRunner } from '../../../src/site/python/cell-runner.ts';
import { begun, cells, Puppet, stage } from './stage.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.for(['error', 'answer'] as const)(
  'where Python does not come (%s), the run says so and the next tries again',
  async (how) => {
    const { puppets, log, listener, run } = stage();
    run(cells, { ...listener, over: (end, words) => void log.push(`over ${end}`, words) });
    if (how === 'error') puppets[0]!.onerror?.({ preventDefault() {} });
    else puppets[0]!.say({ kind: 'absent', reason: 'TypeError' });
    await vi.advanceTimersByTimeAsync(0);
    const words = 'Python could not be fetched. If you are offline, try again later: your text stays as it is.';
    expect(log.splice(0)).toEqual(['over absent', words]);
    expect(puppets.map(({ ended }) => ended)).toEqual([true]);
    run(cells, listener);
    await begun(puppets[1]!);
    expect(log).toEqual(['ready', 'started a']);
  },
);

test('where the spare is absent, the next run tries again', async () => {
  const { puppets, log, listener, run } = stage();
  run(cells, listener);
  await begun(puppets[0]!);
  puppets[0]!.say({ kind: 'done' });
  puppets[1]!.say({ kind: 'absent', reason: 'offline' });
  await vi.advanceTimersByTimeAsync(0);
  expect(puppets.map(({ ended }) => ended)).toEqual([true, true]);
  log.length = 0;
  run(cells, listener);
  await begun(puppets[2]!);
  expect(log).toEqual(['ready', 'started a']);
});

test('without workers or WebAssembly a run says what is missing, and not before it has returned', async () => {
  const said: string[] = [];
  const listener = { ...stage().listener, over: (_how: string, words: string) => void said.push(words) };
  cellRunner(() => undefined)(cells, listener);
  expect(said).toEqual([]);
  await vi.advanceTimersByTimeAsync(0);
  vi.stubGlobal('WebAssembly', undefined);
  cellRunner(() => new Puppet())(cells, listener);
  await vi.advanceTimersByTimeAsync(0);
  vi.unstubAllGlobals();
  expect(said).toEqual([expect.stringContaining('no background worker'), expect.stringContaining('no WebAssembly')]);
});

test('the last word of a run that went well is right for one cell and for many', async () => {
  const { puppets, listener, run } = stage();
  const said: string[] = [];
  for (const count of [1, 3]) {
    run(Array(count).fill(cells[0]!), { ...listener, over: (_how, words) => void said.push(words) });
    await begun(puppets.at(-1)!);
    puppets.at(-1)!.say({ kind: 'ended', id: 'a' }, { kind: 'done' });
  }
  expect(said).toEqual(['The cell ran.', 'Every cell ran.']);
});
