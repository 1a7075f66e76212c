// A fake Python worker that tests control.
import { vi } from 'vitest';
import { cellRunner, type Listener } from '../../../src/site/python/cell-runner.ts';
import type { Answer } from '../../../src/site/python/messages.ts';
import type { PythonWorker } from '../../../src/site/python/starting-worker.ts';

/** A worker that says what it is told to. */
export class Puppet implements PythonWorker {
  onmessage: PythonWorker['onmessage'] = null;
  onerror: PythonWorker['onerror'] = null;
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

/** A runner of cells whose workers are puppets, and a log of what it tells. */
export function stage() {
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
  const run = cellRunner(() => {
    puppets.push(new Puppet());
    return puppets.at(-1);
  });
  return { puppets, log, listener, run };
}

export const cells = [{ id: 'a', code: '1' }];
export const text = (words: string): Answer => ({ kind: 'output', id: 'a', output: { kind: 'text', text: words } });
export const started: Answer = { kind: 'started', id: 'a' };
/** Has a worker be there and start the first cell. */
export const begun = async (puppet: Puppet) => {
  puppet.say({ kind: 'ready' });
  await vi.advanceTimersByTimeAsync(0);
  puppet.say(started);
};
