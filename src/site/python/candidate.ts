import type { Answer } from './messages.ts';

/** What the engine needs of a worker. */
export interface Hand {
  onmessage: ((event: { data: Answer }) => void) | null;
  onerror: ((event: { preventDefault(): void }) => void) | null;
  postMessage(message: unknown): void;
  terminate(): void;
}

/** A worker on its way: what it answers is heard by **hear**, from the first word on. */
export interface Candidate {
  readonly hand: Hand | undefined;
  /** undefined once Python is there, otherwise the sentence that says why it is not. */
  readonly absence: Promise<string | undefined>;
  /** Whether it is known that no Python comes. */
  absent: boolean;
}

const noWorker = 'This browser starts no background worker, in which Python would run.';
const noWasm = 'This browser has no WebAssembly, which Python needs here; some turn it off in a lockdown mode.';
const notFetched = 'Python could not be fetched. If you are offline, try again later: your text stays as it is.';

const missing = (hand: Hand | undefined) => {
  if (typeof WebAssembly === 'undefined') return noWasm;
  return hand ? undefined : noWorker;
};

/** Hires a worker and waits for Python in it. */
export function candidate(hire: () => Hand | undefined): Candidate {
  const hand = typeof WebAssembly === 'undefined' ? undefined : hire();
  const lacks = missing(hand);
  const coming = new Promise<string | undefined>((resolve) => {
    if (!hand || lacks) return resolve(lacks);
    hand.onmessage = ({ data }) => resolve(data.kind === 'ready' ? undefined : notFetched);
    hand.onerror = (event) => {
      event.preventDefault();
      resolve(notFetched);
    };
  });
  const made: Candidate = { hand, absence: coming, absent: Boolean(lacks) };
  void coming.then((reason) => {
    if (reason === undefined) return;
    made.absent = true;
    hand?.terminate();
  });
  return made;
}
