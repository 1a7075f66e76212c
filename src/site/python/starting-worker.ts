// A worker that is being started: what it is to the page, and whether Python comes in it.
import { unfetchedNow } from '../browser/fetched.ts';
import type { Answer } from './messages.ts';

/** What the page needs of a worker that runs Python. */
export interface PythonWorker {
  onmessage: ((event: { data: Answer }) => void) | null;
  onerror: ((event: { preventDefault(): void }) => void) | null;
  postMessage(message: unknown): void;
  terminate(): void;
}

/** A worker in which Python is being loaded. */
export interface StartingWorker {
  readonly worker: PythonWorker | undefined;
  /** undefined once Python is there, otherwise the sentence that says why it is not. */
  readonly whyAbsent: Promise<string | undefined>;
  /** Whether it is known that no Python comes. */
  absent: boolean;
}

const noWorker = 'This browser starts no background worker, in which Python would run.';
const noWasm = 'This browser has no WebAssembly, which Python needs here; some turn it off in a lockdown mode.';
const notFetched = `${unfetchedNow('Python')}: your text stays as it is.`;

/** Starts a worker that **newWorker** makes, and hears whether Python comes in it. */
export function startWorker(newWorker: () => PythonWorker | undefined): StartingWorker {
  const hasWasm = typeof WebAssembly !== 'undefined';
  const worker = hasWasm ? newWorker() : undefined;
  const whyAbsent = new Promise<string | undefined>((resolve) => {
    if (!worker) return resolve(hasWasm ? noWorker : noWasm);
    worker.onmessage = ({ data }) => resolve(data.kind === 'ready' ? undefined : notFetched);
    worker.onerror = (event) => {
      event.preventDefault();
      resolve(notFetched);
    };
  });
  const started: StartingWorker = { worker, whyAbsent, absent: !worker };
  void whyAbsent.then((reason) => {
    if (reason === undefined) return;
    started.absent = true;
    worker?.terminate();
  });
  return started;
}
