// The worker that runs Python.
import { loadMicroPython } from '@micropython/micropython-webassembly-pyscript/micropython.mjs';
import wasm from '@micropython/micropython-webassembly-pyscript/micropython.wasm?url';
import { sources } from './bundled.ts';
import { interpreter } from './interpreter.ts';
import { lockDown } from './lock-down.ts';
import type { Answer, Ask } from './messages.ts';

const post: (answer: Answer) => void = self.postMessage.bind(self);

/** The bytes of Python. Their address is relative to this file: the blob that imports it has no place of its own. */
async function bytes(): Promise<ArrayBuffer> {
  const response = await fetch(new URL(wasm, import.meta.url));
  if (!response.ok) throw new Error(String(response.status));
  return response.arrayBuffer();
}

async function ready() {
  const fetched = await bytes();
  const headers = { 'content-type': 'application/wasm' };
  // MicroPython fetches them itself, and would say on the console what went wrong.
  self.fetch = () => Promise.resolve(new Response(fetched, { headers }));
  const run = await interpreter(loadMicroPython, wasm, sources);
  self.onmessage = ({ data }: MessageEvent<Ask>) => run(data, post);
  lockDown(self);
}

try {
  await ready();
  post({ kind: 'ready' });
} catch (error) {
  post({ kind: 'absent', reason: String(error) });
}
