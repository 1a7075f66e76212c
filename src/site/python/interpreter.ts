// A MicroPython that runs cells once, with the way to JavaScript closed.
import type { loadMicroPython } from '@micropython/micropython-webassembly-pyscript/micropython.mjs';
import { broken, failureOf } from './failure.ts';
import { load } from './load.ts';
import type { Answer, Ask, Failure } from './messages.ts';
import { sink } from './sink.ts';
import type { Sources } from './sources.ts';

/** Runs cells, once: their names, and whatever else they did to Python, are still there afterwards. */
export type Interpreter = (ask: Ask, say: (answer: Answer) => void) => void;

type RunCell = (id: string, code: string) => string;

// Room for expressions of some ten thousand terms; the heap grows from 4 MiB.
const room = { pystack: 131_072, heapsize: 4 * 2 ** 20, linebuffer: false };

/** Python reaches JavaScript through these and the first of MicroPython's references: all of them are made empty. */
function closeBridge(register: (name: string, module: object) => void) {
  const { proxy_js_ref: references } = globalThis as unknown as { proxy_js_ref: unknown[] };
  references[0] = Object.create(null);
  for (const name of ['js', 'jsffi']) register(name, Object.create(null));
}

/** A new MicroPython of the build at **wasm**. Only the one made last in a place works: they share global names. */
export async function interpreter(how: typeof loadMicroPython, wasm: string, sources: Sources): Promise<Interpreter> {
  let heard: (byte: number) => void = () => undefined;
  const hear = ([byte]: Uint8Array) => heard(byte!);
  const python = await load(how, { ...room, url: wasm, stdout: hear, stderr: hear });
  for (const [path, text] of Object.entries(sources.modules)) {
    python.FS.mkdirTree(`/lib/${path.slice(0, path.lastIndexOf('/'))}`);
    python.FS.writeFile(`/lib/${path}`, text);
  }
  closeBridge(python.registerJsModule);
  for (const text of sources.setup) python.runPython(text);
  const runCell = python.globals.get('run_cell') as RunCell;

  const attempt = (id: string, code: string): Failure | undefined => {
    try {
      const answer = runCell(id, code);
      return answer ? failureOf(id, code, answer) : undefined;
    } catch (error) {
      return broken(error);
    }
  };

  return ({ cells }, say) => {
    for (const { id, code } of cells) {
      say({ kind: 'started', id });
      const out = sink(
        (output) => say({ kind: 'output', id, output }),
        () => say({ kind: 'flooded', id }),
      );
      heard = out.byte;
      const failure = attempt(id, code);
      if (out.full()) return;
      out.end();
      if (failure) return say({ kind: 'failed', id, failure });
      say({ kind: 'ended', id });
    }
    say({ kind: 'done' });
  };
}
