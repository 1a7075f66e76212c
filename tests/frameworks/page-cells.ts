// The cells of the notebook page, and the numbers in what they show.
import { readFileSync } from 'node:fs';
import { largestDifference } from '../../src/figures/ramp/difference.ts';
import { linearWarmup, scale } from '../../src/schedule/index.ts';
import { pyFile } from '../../src/site/notebook/py-file.ts';
import type { Shown } from '../../src/site/python/at-build.ts';
import { runPython } from './run-python.ts';

const content = new URL('../../content/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, content), 'utf8');

/** The cells of the notebook page, in the order of its prose. */
export const pageCells = [...read('pages/notebook.mdx').matchAll(/<Cell\s+id="([^"]+)"\s+title="([^"]+)"/g)].map(
  ([, id, title]) => ({ id: id!, title: title!, code: read(`cells/${id}.py`) }),
);

/** Every number in a text. Python writes a float so that reading it back gives the same one. */
export const numbersOf = (text: string): number[] => (text.match(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/g) ?? []).map(Number);

/** The numbers that plain Python should print where the page shows **shown**; content/cells/setup.py has the sentences. */
export function numbersShown(shown: readonly Shown[]): number[] {
  return shown.flatMap((each) => {
    if ('failed' in each) throw new Error(each.failed.trace);
    if (each.kind === 'text') return numbersOf(each.text);
    if (each.kind === 'table' || each.kind === 'log') return each.rows.flat().map(Number);
    const { warmup } = each;
    const multiplier = linearWarmup(warmup);
    const [numbers, formula] =
      each.kind === 'plot' ? [each.rates, scale(multiplier, warmup.peakLr)] : [each.multipliers, multiplier];
    const difference = largestDifference(numbers, formula);
    if (!difference) return [numbers.length];
    const { step, given, core, apart } = difference;
    return [numbers.length, step, given, core, apart];
  });
}

/** What the page's `.py` prints under plain Python, which here has no package at all: no torch and no matplotlib. */
export function printedByFile(): Promise<string> {
  const input = pyFile(pageCells, read('cells/setup.py'), 'https://example.org/notebook/');
  return runPython(['-I', '-S', '-X', 'utf8', '-'], input);
}
