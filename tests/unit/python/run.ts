// Runs cells in the Python of the site, without a worker, and returns what they show.
import { readFileSync } from 'node:fs';
import { answersTo, outputsOf, type Shown } from '../../../src/site/python/at-build.ts';
import type { CellCode, Failure } from '../../../src/site/python/messages.ts';

/** Cells a, b, c, … with these codes. */
export const cells = (...codes: string[]): CellCode[] =>
  codes.map((code, at) => ({ id: String.fromCharCode(97 + at), code }));

/** A cell of the notebook, as the page has it. */
export const cellOf = (id: string): CellCode => ({ id, code: readFileSync(`content/cells/${id}.py`, 'utf8') });

/** What the last of these cells shows. */
export async function shown(...codes: string[]): Promise<Shown[]> {
  const all = await outputsOf(cells(...codes));
  return [...all.values()].at(-1)!;
}

/** The text in what a cell shows. */
export const textOf = (outputs: readonly Shown[]): string =>
  outputs.map((each) => ('kind' in each && each.kind === 'text' ? each.text : '')).join('');

/** The text that the last of these cells prints. */
export const printed = async (...codes: string[]): Promise<string> => textOf(await shown(...codes));

/** The exception that ends one of these cells. */
export async function failureOf(...codes: string[]): Promise<Failure> {
  for (const answer of await answersTo(cells(...codes))) if (answer.kind === 'failed') return answer.failure;
  throw new Error(`no exception in ${codes.join('; ')}`);
}
