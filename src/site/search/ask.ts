// Asks the search, which runs in a worker that is made for the first question, and anew after one that failed.
import { trustedTypes } from '../../figures/kit/runs/trusted-types.ts';
import type { Answer, Question } from './messages.ts';
import url from './search-worker.ts?worker&url';

const policy = trustedTypes('search', {
  createScriptURL: (text) => {
    if (text !== url) throw new TypeError(`${text} is not the search of this site`);
    return text;
  },
});

type Found = Answer['found'];

let worker: Worker | undefined;
let asked = 0;
const waiting = new Map<number, (found: Found) => void>();

/** Ends what failed, so that the next question begins anew, and tells everybody who waits. */
function fail(): void {
  worker?.terminate();
  worker = undefined;
  for (const tell of waiting.values()) tell(undefined);
  waiting.clear();
}

function hear({ id, found }: Answer): void {
  if (!found) return fail();
  waiting.get(id)?.(found);
  waiting.delete(id);
}

function start(): Worker {
  const made = new Worker(policy?.createScriptURL(url) ?? url, { type: 'module' });
  made.onmessage = ({ data }: MessageEvent<Answer>) => hear(data);
  made.onerror = fail;
  return made;
}

/**
 * What has these words, or nothing where the search could not be fetched.
 *
 * @param words what a reader typed; nothing to have the search fetched before
 */
export function ask(words: string): Promise<Found> {
  return new Promise((resolve) => {
    const question: Question = { id: ++asked, words };
    waiting.set(question.id, resolve);
    try {
      worker ??= start();
      worker.postMessage(question);
    } catch {
      fail();
    }
  });
}
