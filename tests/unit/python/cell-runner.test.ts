// Running cells in a Python worker: order, time limit, Stop and crashes.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cellLimitMs } from '../../../src/site/python/cell-runner.ts';
import type { Answer } from '../../../src/site/python/messages.ts';
import { begun, cells, stage, started, text } from './stage.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a run asks once Python is there, hands on text together and in order, and makes a spare ready', async () => {
  const { puppets, log, listener, run } = stage();
  run(cells, listener);
  expect(log).toEqual([]);
  await begun(puppets[0]!);
  expect(puppets[0]!.asked).toEqual([{ cells }]);
  const table: Answer = { kind: 'output', id: 'a', output: { kind: 'table', columns: [], rows: [] } };
  puppets[0]!.say(text('1'), text('2'), table, text('3'), { kind: 'ended', id: 'a' }, { kind: 'done' });
  expect(log).toEqual(['ready', 'started a', 'a 12', 'a table', 'a 3', 'ended a', 'over done']);
  expect(puppets.map(({ ended }) => ended)).toEqual([true, false]);
  run(cells, listener);
  expect(puppets).toHaveLength(2);
});

test('a cell is stopped when it has taken too long, and what it printed before is shown', async () => {
  const { puppets, log, listener, run } = stage();
  run(cells, listener);
  // The download takes as long as it takes.
  await vi.advanceTimersByTimeAsync(10 * cellLimitMs);
  expect(log).toEqual([]);
  await begun(puppets[0]!);
  puppets[0]!.say(text('1'));
  await vi.advanceTimersByTimeAsync(cellLimitMs);
  expect(log.at(-1)).toBe('a 1');
  await vi.advanceTimersByTimeAsync(cellLimitMs);
  expect(log.at(-1)).toBe('over late');
  expect(puppets[0]!.ended).toBe(true);
  puppets[0]!.say(text('2'), { kind: 'done' });
  await vi.advanceTimersByTimeAsync(cellLimitMs);
  expect(log.at(-1)).toBe('over late');
});

test('the watch is each cell’s own: a run of many may take longer', async () => {
  const { puppets, log, listener, run } = stage();
  run(cells, listener);
  await begun(puppets[0]!);
  for (let cell = 0; cell < 5; cell++) {
    await vi.advanceTimersByTimeAsync(cellLimitMs - 1);
    puppets[0]!.say({ kind: 'ended', id: 'a' }, started);
  }
  expect(log).not.toContain('over late');
});

test('a worker that dies or says nothing once it is asked ends the run, and so does an answer of no known shape', async () => {
  const { puppets, log, listener, run } = stage();
  const asked = async () => {
    run(cells, listener);
    puppets.at(-1)!.say({ kind: 'ready' });
    await vi.advanceTimersByTimeAsync(0);
    return puppets.at(-1)!;
  };
  await asked();
  await vi.advanceTimersByTimeAsync(2 * cellLimitMs);
  expect(log).toEqual(['ready', 'over late']);
  (await asked()).onerror?.({ preventDefault() {} });
  expect(log.slice(2)).toEqual(['ready', 'over broken']);
  for (const odd of [{ kind: 'odd' }, undefined, { kind: 'failed', id: 'a' }]) {
    const puppet = await asked();
    puppet.say(odd as unknown as Answer);
    expect(log.slice(-2)).toEqual(['ready', 'over broken']);
    expect(puppet.ended).toBe(true);
  }
});

test('stop ends a run at once, also before Python is there, and says so once', async () => {
  const { puppets, log, listener, run } = stage();
  const { stop } = run(cells, listener);
  stop();
  stop();
  await vi.advanceTimersByTimeAsync(0);
  expect(log).toEqual(['over stopped']);
  expect(puppets[0]!.ended).toBe(true);
});

test('a new run stops the one before', async () => {
  const { puppets, log, listener, run } = stage();
  run(cells, listener);
  await begun(puppets[0]!);
  run(cells, listener);
  expect(log).toEqual(['ready', 'started a', 'over stopped']);
  await begun(puppets[1]!);
  expect(log.slice(3)).toEqual(['ready', 'started a']);
});
