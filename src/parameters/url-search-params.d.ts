// The one thing from outside the language that this folder uses: browsers and Node both have it, and it touches nothing.
// Only as much of it as is used here; the rest of the site has the DOM's own type, so the main tsconfig leaves this out.
declare class URLSearchParams {
  constructor(init: string);
  delete(name: string): void;
  set(name: string, value: string): void;
  getAll(name: string): string[];
  keys(): IterableIterator<string>;
  toString(): string;
}
