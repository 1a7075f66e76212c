// What is left in a Python worker once everything that reaches outside it is removed.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';

const file = new URL('../../../src/site/python/lock-down.ts', import.meta.url);

// A worker of Node's stands for the browser's: what is taken away there is missed by nobody.
const script = `
import { parentPort } from 'node:worker_threads';
import { lockDown } from '${file.href}';
const post = parentPort.postMessage.bind(parentPort);
class Scope { importScripts() {} get storage() { return {}; } }
Object.setPrototypeOf(globalThis, Scope.prototype);
globalThis.Module = { here: true };
const before = [typeof fetch, typeof importScripts, typeof storage, typeof eval, typeof WebAssembly, typeof process];
lockDown(globalThis);
const after = [typeof fetch, typeof importScripts, typeof storage, typeof eval, typeof WebAssembly, typeof process];
const kinds = [() => {}, async () => {}, function* () {}, async function* () {}].map((kind) => typeof kind.constructor);
const names = Object.getOwnPropertyNames(globalThis).filter((name) => globalThis[name] !== undefined);
post({ before, after, kinds, names, kept: [Module.here, typeof Math.random, [1].map(String)[0]] });
`;

test('a locked worker has the language and MicroPython’s names, nothing that fetches, stores or makes code', async () => {
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(script)}`));
  const [{ before, after, kinds, names, kept }] = await once(worker, 'message');
  expect(before).toEqual(['function', 'function', 'object', 'function', 'object', 'object']);
  expect(after).toEqual(Array(6).fill('undefined'));
  expect(kinds).toEqual(Array(4).fill('undefined'));
  expect(kept).toEqual([true, 'function', '1']);
  expect(names).not.toContain('Function');
  expect(names.filter((name: string) => /fetch|port|url|worker|event|request|timeout|process/i.test(name))).toEqual([]);
  await worker.terminate();
});
