// Compares the notebook’s stand-ins for PyTorch’s classes with the real ones.
import { readFileSync } from 'node:fs';
import { outputsOf } from '../../src/site/python/at-build.ts';
import type { SameCheck } from './check.ts';
import type { Runs } from './compare.ts';
import { runPython } from './run-python.ts';
import { type StandInRun, standInRuns } from './stand-in-runs.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const classes = { standIn: '../../content/cells/stand-in.py', pytorch: '../../content/cells/torch/stand-in.py' };
const goThrough = read('stand_in_runs.py');

// JSON twice: a text without anything but ASCII is the same literal in Python.
const literal = (value: unknown) => JSON.stringify(JSON.stringify(value));

async function inCPython(from: keyof typeof classes, runs: readonly StandInRun[]): Promise<number[][][]> {
  const ask = `print(json.dumps([go_through(run) for run in json.loads(${literal(runs)})]))`;
  const input = [read(classes[from]), goThrough, ask].join('\n');
  // What a cell prints itself comes before.
  return JSON.parse((await runPython(['-W', 'ignore', '-'], input)).trim().split('\n').at(-1)!);
}

// A cell for each run, since a page takes so much text of one cell only.
async function inMicroPython(runs: readonly StandInRun[]): Promise<number[][][]> {
  const before = [
    { id: 'stand-in', code: read(classes.standIn) },
    { id: 'go-through', code: goThrough },
  ];
  const ask = runs.map((run, index) => ({
    id: `run-${index}`,
    code: `print(json.dumps(go_through(json.loads(${literal(run)}))))`,
  }));
  const shown = await outputsOf([...before, ...ask]);
  return ask.map(({ id }) => {
    const [first] = shown.get(id) ?? [];
    if (!first || !('text' in first)) throw new Error(`${id} of the stand-in: ${JSON.stringify(first)}`);
    return JSON.parse(first.text);
  });
}

/** The rates and weights of two hundred runs, by PyTorch and by the notebook's stand-in in both Pythons. */
async function standInAndPyTorch(): Promise<Record<'pytorch' | 'MicroPython' | 'CPython', Runs>> {
  const runs = standInRuns();
  return {
    pytorch: await inCPython('pytorch', runs),
    MicroPython: await inMicroPython(runs),
    CPython: await inCPython('standIn', runs),
  };
}

/** Holds the stand-in to PyTorch. */
export async function standInChecks(): Promise<SameCheck[]> {
  const { pytorch, ...standIns } = await standInAndPyTorch();
  // The rates of a run come first, then as many weights.
  const rates = (runs: Runs) => runs.map((run) => run.slice(0, run.length / 2));
  const weights = (runs: Runs) => runs.map((run) => run.slice(run.length / 2));
  return Object.entries(standIns).flatMap(([python, runs]) => [
    { what: `stand-in in ${python}: rates`, actual: rates(runs), expected: rates(pytorch), allowed: 0 },
    // Where PyTorch multiplies and adds with one rounding, the last bits differ, and weights near 0 show it.
    { what: `stand-in in ${python}: weights`, actual: weights(runs), expected: weights(pytorch), allowed: 1e-11 },
  ]);
}
