// The listing of the article as text, at any parameters, and its hash.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { defaults, type Params } from '../../src/parameters/index.ts';
import { runScript } from '../../src/schedule/index.ts';
import { codeParts } from '../../src/site/article/listing-code.ts';

const file = new URL('../../content/listings/helper.yaml', import.meta.url);
const { own, parts }: { own: Partial<Params>; parts: { lines: { code: string }[] }[] } = parse(
  readFileSync(file, 'utf8'),
);

/** What the page shows in its listing before a reader changes anything. */
export const shownDefaults: Params = { ...defaults, ...own };

/** The article's listing at **params**: as the page shows it, and its button copies it, at `shownDefaults`. */
export function listing(params: Params): string {
  const line = ({ code }: { code: string }) =>
    codeParts(code)
      .map((part) => ('name' in part ? String(params[part.name]) : part.text))
      .join('');
  return `${parts.flatMap(({ lines }) => lines.map(line)).join('\n')}\n`;
}

/** A text's SHA-256, in hexadecimal digits. */
export const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What the listing should have in its `log` at **params** if the core is right: epoch, i, used and logged of each update. */
export function fromCore(params: Params): number[][] {
  const run = runScript({ ...params, peakLrs: [params.peakLr], capped: true, stepPer: 'iteration', dropped: true });
  return [...run].map(({ epoch, iteration, used, logged }) => [epoch, iteration, ...used, ...logged]);
}

/** The rows of a log that the listing prints: the first two, the two at which the ramp ends, and the last. */
export function printedRows(log: readonly number[][], params: Params): readonly number[][] {
  const end = Math.min(params.warmupSteps, log.filter(([epoch]) => epoch === 0).length - 1);
  return [...log.slice(0, 2), ...log.slice(end - 1, end + 1), ...log.slice(-1)];
}

/** The numbers in each printed line but the first, which names them. Reading a float that Python prints gives the same one. */
export const numbersIn = ([names, ...rows]: readonly string[]): number[][] => {
  if (names !== 'epoch, i, used, logged') throw new Error(`the listing began with “${names}”`);
  return rows.map((line) => line.split(' ').map(Number));
};
