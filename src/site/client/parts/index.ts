/** What brings a `<warmup-part>` to life: code that a page loads only if it has such a part. */
export interface Part {
  readonly enliven: (element: HTMLElement) => void;
}

/** The parts by what `data-part` says; each is the module of that name beside this one, and a chunk of its own. */
export const parts: Readonly<Record<string, () => Promise<Part>>> = {
  codes: () => import('./codes.ts'),
  listing: () => import('./listing.ts'),
  families: () => import('./families.ts'),
  'conventions-table': () => import('./conventions-table.ts'),
  which: () => import('./which.ts'),
};
