// The listing of the article as text, at any parameters, and its hash.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Params } from '../../src/parameters/index.ts';
import { runScript } from '../../src/schedule/index.ts';
import { codeParts } from '../../src/site/article/listing-code.ts';

const file = new URL('../../content/listings/helper.yaml', import.meta.url);
const { lines }: { lines: { code: string }[] } = parse(readFileSync(file, 'utf8'));

/** The article's listing as the page shows it, and its button copies it, at **params**. */
export function listing(params: Params): string {
  const line = ({ code }: { code: string }) =>
    codeParts(code)
      .map((part) => ('name' in part ? String(params[part.name]) : part.text))
      .join('');
  return `${lines.map(line).join('\n')}\n`;
}

/** A text's SHA-256, in hexadecimal digits. */
export const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What the listing should print at **params** if the core is right: epoch, i, used and logged of each update. */
export function fromCore(params: Params): number[][] {
  const run = runScript({ ...params, peakLrs: [params.peakLr], capped: true, stepPer: 'iteration', dropped: true });
  return [...run].map(({ epoch, iteration, used, logged }) => [epoch, iteration, ...used, ...logged]);
}

/** The numbers in each printed line. Python prints a float so that reading it back gives the same double. */
export const numbersIn = (printed: readonly string[]): number[][] => printed.map((line) => line.split(' ').map(Number));
