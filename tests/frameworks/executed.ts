// Reads and writes content/executed.json: what the pages may say of the frameworks that were executed.
import { readFileSync, writeFileSync } from 'node:fs';
import { frameworks } from '../../src/frameworks/index.ts';
import { largest } from './deviation.ts';
import type { FrameworkParity } from './framework-parity.ts';

/** What the pages say of a framework that executed its code; see src/content.config.ts. */
export interface Executed {
  readonly id: string;
  readonly executed: string;
  readonly precision: 'double' | 'single';
  readonly snippets: number;
  readonly absolute: number;
  readonly relative: number;
  readonly ofPeak: number;
}

const file = new URL('../../content/executed.json', import.meta.url);

/** What the pages may say after this run. */
export function executedOf({ framework, version, spreads }: FrameworkParity): Executed {
  const { runs, absolute, relative, ofPeak } = largest(spreads);
  return {
    id: framework.id,
    executed: version,
    precision: framework.precision,
    snippets: runs,
    absolute,
    relative,
    ofPeak,
  };
}

/** What content/executed.json holds. */
export const readExecuted = (): Executed[] => JSON.parse(readFileSync(file, 'utf8'));

/** Replaces the entries of content/executed.json for these frameworks; all are in the order of the pages. */
export function writeExecuted(executed: readonly Executed[]): void {
  const others = readExecuted().filter(({ id }) => !executed.some((each) => each.id === id));
  const place = ({ id }: Executed) => frameworks.findIndex((each) => each.id === id);
  const all = [...others, ...executed].filter((each) => place(each) >= 0).sort((a, b) => place(a) - place(b));
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
}
