// What a page and its search say to each other.

/** What a page asks: everything that has these words. Without words, only that the search get ready. */
export interface Question {
  readonly id: number;
  readonly words: string;
}

/** A piece of an excerpt; marked where it is one of the words that were looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** One thing that was found. */
export interface Hit {
  /** Its whole address. */
  readonly url: string;
  readonly title: string;
  /** What it is: "Section", "Equation (7)". */
  readonly kind: string;
  /** The page that it stands on. */
  readonly page: string;
  readonly excerpt: readonly Piece[];
}

/** What comes back: how many things were found and the best of them, or nothing where something could not be fetched. */
export interface Answer {
  readonly id: number;
  readonly found?: { readonly count: number; readonly hits: readonly Hit[] };
}
