// The Python of the page, run by Node: what a build and the tests know of what cells show.
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { loadMicroPython } from '@micropython/micropython-webassembly-pyscript/micropython.mjs';
import { interpreter } from './interpreter.ts';
import type { Answer, CellCode, Failure, Output } from './messages.ts';
import { setupFiles, type Sources, standInFile } from './sources.ts';

// Paths are looked up from the project's folder, in which Astro, the tests and the scripts run: a bundle has another place.
const here = 'src/site/python';
const wasm = 'node_modules/@micropython/micropython-webassembly-pyscript/micropython.wasm';
let last: Promise<unknown> = Promise.resolve();

const read = (path: string) => readFileSync(path, 'utf8');

/** The Python around the cells, read from its files. */
function sources(): Sources {
  const paths = readdirSync(`${here}/stand-ins`, { recursive: true, encoding: 'utf8' });
  // Windows gives "torch\\optim.py", Python's import looks for "torch/optim.py".
  const names = paths.map((path) => path.replaceAll('\\', '/'));
  const modules = names.filter((name) => name.endsWith('.py')).map((name) => [name, read(`${here}/stand-ins/${name}`)]);
  return {
    setup: setupFiles.map((name) => read(`${here}/${name}`)),
    modules: { ...Object.fromEntries(modules), [standInFile]: read('content/cells/stand-in.py') },
  };
}

/** Everything that is said when **cells** are run in a fresh interpreter. */
export function answersTo(cells: readonly CellCode[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  // Interpreters in one process share global names: one after the other.
  const run = last
    .catch(() => undefined)
    .then(() => interpreter(loadMicroPython, pathToFileURL(wasm).href, sources()))
    .then((python) => python({ cells }, (answer) => answers.push(answer)));
  last = run;
  return run.then(() => answers);
}

/** What a cell shows, or at which exception it ends. */
export type Shown = Output | { readonly failed: Failure };

function append(shown: Shown[], output: Output) {
  const before = shown.at(-1);
  const joins = output.kind === 'text' && before && 'kind' in before && before.kind === 'text';
  if (joins) shown[shown.length - 1] = { kind: 'text', text: before.text + output.text };
  else shown.push(output);
}

/**
 * What **cells**, run from first to last as the page runs them, show: each cell's outputs in order, by its id. A cell after
 * one that failed has none.
 *
 * @throws Error if a cell prints more than a page takes
 */
export async function outputsOf(cells: readonly CellCode[]): Promise<Map<string, Shown[]>> {
  const shown = new Map<string, Shown[]>();
  for (const answer of await answersTo(cells)) {
    if (answer.kind === 'started') shown.set(answer.id, []);
    if (answer.kind === 'output') append(shown.get(answer.id)!, answer.output);
    if (answer.kind === 'failed') shown.get(answer.id)!.push({ failed: answer.failure });
    if (answer.kind === 'flooded') throw new Error(`the cell ${answer.id} prints more than a page takes`);
  }
  return shown;
}
