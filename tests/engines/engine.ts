// What the tests need of any browser: open a page and evaluate an expression there.

/** A browser that is driven by its own remote protocol, with no patched build in between. */
export interface Engine {
  /** Its name and version: "Firefox 153.7.0". */
  readonly name: string;
  /** Opens an address and waits until it has loaded. */
  readonly open: (url: string) => Promise<void>;
  /** What an expression is worth on the open page: a string, or a promise of one. */
  readonly evaluate: (expression: string) => Promise<string>;
  readonly close: () => Promise<void>;
}
