// Reads and writes the committed results of the training runs.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Result } from '../../src/training/job.ts';
import type { Shipped, ShippedArms } from '../../src/training/results/shipped.ts';
import type { Runs } from './runs.ts';

const pathOf = (name: string): string => fileURLToPath(new URL(`../../src/training/results/${name}`, import.meta.url));

/** SHA-256 of a text, in hexadecimal digits. */
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A record as JSON, a line for each of its values, so that git shows which of them changed. */
const lines = (record: Readonly<Record<string, unknown>>): string =>
  `{\n${Object.entries(record)
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(',\n')}\n}`;

const read = <Content>(name: string, empty: Content): Content =>
  existsSync(pathOf(name)) ? JSON.parse(readFileSync(pathOf(name), 'utf8')) : empty;

/** The committed tallies of the arms. */
export const readArms = (): ShippedArms => read('arms.json', { hash: '', arms: {} });

/** The text in runs.json.gz, of which arms.json has the hash: every single run of every arm. */
export const readRunsText = (): string =>
  existsSync(pathOf('runs.json.gz')) ? gunzipSync(readFileSync(pathOf('runs.json.gz'))).toString() : '{}';

/** Writes the runs of all arms, and their tallies with the hash of those runs. */
export function writeArms(runs: Readonly<Record<string, Runs>>, arms: ShippedArms['arms']): void {
  const text = lines(runs);
  // The same runs keep their bytes, whatever this Node's zlib makes of them.
  if (text !== readRunsText()) writeFileSync(pathOf('runs.json.gz'), gzipSync(text, { level: 9 }));
  writeFileSync(pathOf('arms.json'), `{"hash": "${sha256(text)}", "arms": ${lines(arms)}}\n`);
}

/** What a figure ships with, of the results of its jobs. */
export const shippedOf = (results: readonly Result[]): Shipped => ({ hash: sha256(JSON.stringify(results)), results });

/** The committed results of a figure. */
export const readFigure = (id: string): Shipped => read(`${id}.json`, { hash: '', results: [] });

/** Writes the results of a figure, a line for each. */
export function writeFigure(id: string, { hash, results }: Shipped): void {
  const each = results.map((result) => JSON.stringify(result)).join(',\n');
  writeFileSync(pathOf(`${id}.json`), `{"hash": "${hash}", "results": [\n${each}\n]}\n`);
}
