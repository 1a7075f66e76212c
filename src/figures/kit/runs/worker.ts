// The worker that trains: it is given jobs one by one, and tells how far it is and what they gave.
import type { Job, Result } from '../../../training/job.ts';
import { work } from '../../../training/work.ts';

/** What a worker says of the job it was given: how much of it is done, its result, or why it refuses it. */
export type Message = { readonly share: number } | { readonly result: Result } | { readonly refused: string };

// Often enough for a progress bar to move, seldom enough to cost the page nothing.
const reportPauseMs = 80;
const say = (message: Message): void => postMessage(message);

function finish(job: Job): Result {
  const doing = work(job);
  let told = performance.now();
  for (;;) {
    const { value, done } = doing.next();
    if (done) return value;
    const now = performance.now();
    if (now - told < reportPauseMs) continue;
    told = now;
    say({ share: value });
  }
}

addEventListener('message', ({ data }: MessageEvent<Job>) => {
  try {
    say({ result: finish(data) });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    say({ refused: error.message });
  }
});
