// What links have replaced in the notebook, kept until the reader declines it.
import * as storage from '../browser/storage.ts';
import type { Texts } from './share.ts';

/** What links have replaced: changed cells only, each time all of them. */
export interface Before {
  /** What the reader had before each link, the latest last; a text that a link brought and nobody changed is not kept. */
  readonly had: readonly Texts[];
  /** What the last link left in the notebook. */
  readonly brought?: Texts;
}

const key = 'notebook-before';
// Where the browser keeps nothing, it lasts as long as the page.
let memory: Before = { had: [] };

const isTexts = (value: unknown): value is Texts =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((text) => typeof text === 'string');

// Another version of this page, or another page of this origin, may have written anything there.
function parse(json: string | null): Before | undefined {
  try {
    const { had, brought } = JSON.parse(json ?? '');
    return Array.isArray(had) ? { had: had.filter(isTexts), ...(isTexts(brought) && { brought }) } : undefined;
  } catch {
    return undefined;
  }
}

/** What links have replaced, also before a reload. */
export const readBefore = (): Before => parse(storage.read(key)) ?? memory;

/**
 * Keeps what links have replaced.
 *
 * @returns whether it outlasts the page
 */
export function keepBefore(before: Before): boolean {
  memory = before;
  return storage.write(key, JSON.stringify(before));
}
