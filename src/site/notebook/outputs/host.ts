// Where an output of a cell is shown, in a build and in the browser alike.

/** Where an output is shown. */
export interface Host {
  /** The browser's document, or that of a build. */
  readonly document: Document;
  /** A prefix for ids that no other output of the page has. */
  readonly id: string;
  /** Whether somebody is there to move and to take what is shown: false in a build. */
  readonly live: boolean;
}
