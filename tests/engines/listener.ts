// A server that records who reaches it, for programs that try to get out of a cell.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A server that nobody may reach, and that writes down who did. */
export interface Listener {
  /** "127.0.0.1:4347" */
  readonly at: string;
  /** What was asked for: requests, and sockets to be opened. */
  readonly hits: string[];
  readonly close: () => Promise<void>;
}

const folder = dirname(
  fileURLToPath(import.meta.resolve('@micropython/micropython-webassembly-pyscript/micropython.mjs')),
);

// Runs one program in a Python as its makers ship it: nothing is locked down.
const raw = `import { loadMicroPython } from './micropython.mjs';
const say = postMessage.bind(self);
onmessage = async ({ data }) => {
  const lines = [];
  const hear = (line) => lines.push(line);
  try {
    const python = await loadMicroPython({ url: '/raw/micropython.wasm', pystack: 32768, heapsize: 4194304, stdout: hear, stderr: hear });
    python.runPython(data);
  } catch (error) {
    lines.push(String(error));
  }
  say({ lines });
};`;

// Does to a worker what the site's own does, and says what is left to whoever gets there.
const locked = `import { lockDown } from './lock-down.js';
const say = postMessage.bind(self);
onmessage = () => {
  lockDown(self);
  const names = [];
  for (let each = self; each && each !== Object.prototype; each = Object.getPrototypeOf(each)) names.push(...Reflect.ownKeys(each));
  const left = names.filter((name) => self[name] !== undefined).map(String);
  const makers = [() => {}, async () => {}, function* () {}, async function* () {}].filter((each) => each.constructor);
  say({ lines: [String(makers.length), ...new Set(left)] });
};`;
const lockDown = join(import.meta.dirname, '../../src/site/python/lock-down.ts');

const files: Readonly<Record<string, readonly [type: string, body: () => string | Buffer]>> = {
  '/raw/': [
    'text/html',
    () => '<!doctype html><link rel="icon" href="data:," /><title>Python, not locked down</title>',
  ],
  '/raw/worker.js': ['text/javascript', () => raw],
  '/raw/locked.js': ['text/javascript', () => locked],
  '/raw/lock-down.js': ['text/javascript', () => stripTypeScriptTypes(readFileSync(lockDown, 'utf8'))],
  '/raw/micropython.mjs': ['text/javascript', () => readFileSync(join(folder, 'micropython.mjs'))],
  '/raw/micropython.wasm': ['application/wasm', () => readFileSync(join(folder, 'micropython.wasm'))],
};

/** Listens on a port that is free. Under /raw/ it has a page without any policy, whose visitors are not written down. */
export async function listen(): Promise<Listener> {
  const hits: string[] = [];
  const server = createServer(({ url = '', method }, response) => {
    const [type, body] = files[url] ?? ['text/javascript', () => '0'];
    if (!files[url]) hits.push(`${method} ${url}`);
    response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(body());
  });
  server.on('upgrade', ({ url }, socket) => {
    hits.push(`socket ${url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    at: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    hits,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What a page under /raw/ evaluates to have one of its workers answer, as JSON of lines: the raw Python what **code** printed. */
export const askRaw = (name: 'worker' | 'locked', code = ''): string => `new Promise((resolve) => {
  const worker = new Worker('/raw/${name}.js', { type: 'module' });
  const timer = setTimeout(() => done(['no answer']), 10000);
  const done = (lines) => {
    clearTimeout(timer);
    worker.terminate();
    resolve(JSON.stringify(lines));
  };
  worker.onmessage = ({ data }) => data.lines && done(data.lines);
  worker.onerror = ({ message }) => done([message]);
  worker.postMessage(${JSON.stringify(code)});
})`;
