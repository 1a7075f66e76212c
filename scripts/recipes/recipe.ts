// What a recipe of CONTRIBUTING.md is to the script that follows it, and how one looks into the built site.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/** What has to be seen in the built site: each in words, and whether it is. */
export type Sights = readonly (readonly [what: string, there: boolean])[];

/** One recipe, followed with a model of the repository under another name. */
export interface Recipe {
  /** What it adds. */
  readonly adds: string;
  /** Does what CONTRIBUTING.md says, in the working directory. */
  readonly follow: () => void;
  /** The folders that are compiled by themselves, where the compiler names what lacks it. */
  readonly types?: readonly string[];
  /** The tests that draw what it adds or changes, as arguments of Vitest: they write the new pictures. */
  readonly pictures?: readonly string[];
  /** The unit tests that know of it, as arguments of Vitest. */
  readonly tests: readonly string[];
  /** Looks into the built site, and where that is not enough into the copy's own code. */
  readonly seen: () => Sights | Promise<Sights>;
  /** What a contributor does besides, and this script does not. */
  readonly left?: string;
}

/** A file of the built site, empty where there is none. */
export function built(path: string): string {
  const file = join('dist', path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** A page of the built site: pageAt('lab/'). */
export const pageAt = (path: string): Document => parseHTML(built(`${path}index.html`)).document;

/** Whether the list of ids that are promised for ever has all of these. */
export const registered = (...addresses: string[]): boolean => {
  const ids: string[] = JSON.parse(built('ids.json') || '[]');
  return addresses.every((address) => ids.includes(address));
};
