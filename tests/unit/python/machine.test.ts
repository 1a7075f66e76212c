import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Hand } from '../../../src/site/python/candidate.ts';
import { type Listener, machine, patience } from '../../../src/site/python/machine.ts';
import type { Answer } from '../../../src/site/python/messages.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A worker that says what it is told to. */
class Puppet implements Hand {
  onmessage: Hand['onmessage'] = null;
  onerror: Hand['onerror'] = null;
  asked: unknown[] = [];
  ended = false;
  postMessage(message: unknown) {
    this.asked.push(message);
  }
  terminate() {
    this.ended = true;
  }
  say(...answers: Answer[]) {
    for (const data of answers) this.onmessage?.({ data });
  }
}

function stage() {
  const puppets: Puppet[] = [];
  const log: string[] = [];
  const listener: Listener = {
    ready: () => void log.push('ready'),
    started: (id) => void log.push(`started ${id}`),
    output: (id, output) => void log.push(`${id} ${output.kind === 'text' ? output.text : output.kind}`),
    ended: (id) => void log.push(`ended ${id}`),
    failed: (id, { type }) => void log.push(`failed ${id} ${type}`),
    over: (how) => void log.push(`over ${how}`),
  };
  const run = machine(() => {
    puppets.push(new Puppet());
    return puppets.at(-1);
  });
  return { puppets, log, listener, run };
}

const cells = [{ id: 'a', code: '1' }];
const text = (words: string): Answer => ({ kind: 'output', id: 'a', output: { kind: 'text', text: words } });
const started: Answer = { kind: 'started', id: 'a' };
const begun = async (puppet: Puppet) => {
  puppet.say({ kind: 'ready' });
  await vi.advanceTimersByTimeAsync(0);
  puppet.say(started);
};

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
  await vi.advanceTimersByTimeAsync(10 * patience);
  expect(log).toEqual([]);
  await begun(puppets[0]!);
  puppets[0]!.say(text('1'));
  await vi.advanceTimersByTimeAsync(patience);
  expect(log.at(-1)).toBe('a 1');
  await vi.advanceTimersByTimeAsync(patience);
  expect(log.at(-1)).toBe('over late');
  expect(puppets[0]!.ended).toBe(true);
  puppets[0]!.say(text('2'), { kind: 'done' });
  await vi.advanceTimersByTimeAsync(patience);
  expect(log.at(-1)).toBe('over late');
});

test('the watch is each cell’s own: a run of many may take longer', async () => {
  const { puppets, log, listener, run } = stage();
  run(cells, listener);
  await begun(puppets[0]!);
  for (let cell = 0; cell < 5; cell++) {
    await vi.advanceTimersByTimeAsync(patience - 1);
    puppets[0]!.say({ kind: 'ended', id: 'a' }, started);
  }
  expect(log).not.toContain('over late');
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

test.for(['error', 'answer'] as const)(
  'where Python does not come (%s), the run says so and the next tries again',
  async (how) => {
    const { puppets, log, listener, run } = stage();
    run(cells, listener);
    if (how === 'error') puppets[0]!.onerror?.({ preventDefault() {} });
    else puppets[0]!.say({ kind: 'absent', reason: 'TypeError' });
    await vi.advanceTimersByTimeAsync(0);
    expect(log).toEqual(['over absent']);
    run(cells, listener);
    await begun(puppets[1]!);
    expect(log.slice(1)).toEqual(['ready', 'started a']);
  },
);

test('without workers or WebAssembly a run says what is missing, and not before it has returned', async () => {
  const said: string[] = [];
  const listener = { ...stage().listener, over: (_how: string, words: string) => void said.push(words) };
  machine(() => undefined)(cells, listener);
  expect(said).toEqual([]);
  await vi.advanceTimersByTimeAsync(0);
  vi.stubGlobal('WebAssembly', undefined);
  machine(() => new Puppet())(cells, listener);
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
