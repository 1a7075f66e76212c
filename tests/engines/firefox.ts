// Drives Firefox, by WebDriver BiDi.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Engine } from './engine.ts';

type Answer = Readonly<Record<string, any>>; // eslint-disable-line @typescript-eslint/no-explicit-any

/** Starts Firefox without a window, and drives it by WebDriver BiDi: messages on a socket that it opens itself. */
export async function firefox(): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const child = spawn(
    'firefox-esr',
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const socket = new WebSocket(`${await address(child.stderr)}/session`);
  await once(socket, 'open');
  const send = sender(socket);
  const { capabilities } = await send('session.new', { capabilities: {} });
  const { contexts } = await send('browsingContext.getTree', {});
  const { context } = contexts[0];
  return {
    name: `Firefox ${capabilities.browserVersion}`,
    async open(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async evaluate(expression) {
      const { type, result, exceptionDetails } = await send('script.evaluate', {
        expression,
        target: { context },
        awaitPromise: true,
      });
      if (type !== 'success') throw new Error(exceptionDetails.text);
      return result.value;
    },
    async close() {
      const gone = once(child, 'exit');
      await send('browser.close', {});
      await gone;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Where it listens, as it says on its standard error. */
async function address(stderr: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: stderr })) {
    const [, found] = /listening on (ws:\S+)/.exec(line) ?? [];
    // What it says later is let run: a full pipe would stop it.
    if (found) return (stderr.resume(), found);
  }
  throw new Error('Firefox ended before it listened.');
}

/** Sends commands and waits for the answers to them. */
function sender(socket: WebSocket): (method: string, params: object) => Promise<Answer> {
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer: Answer = JSON.parse(data);
    waiting.get(answer['id'])?.(answer);
  });
  let id = 0;
  return async (method, params) => {
    const answer = new Promise<Answer>((resolve) => waiting.set(++id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const { error, message, result } = await answer;
    if (error) throw new Error(`${method}: ${message}`);
    return result;
  };
}
