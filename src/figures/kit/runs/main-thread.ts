import type { Job, Result } from '../../../training/job.ts';
import { work } from '../../../training/work.ts';

/** The longest that the page is kept from anything else, in milliseconds. */
const slice = 8;

/** Lets the browser do what waits: scrolling, keys, painting. */
function breathe(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    resolve();
  };
  port2.postMessage(0);
  return promise;
}

/** Who waits for jobs that are done in slices. */
export interface Patient {
  /** Whether they are to go on; asked before each job and after each slice. */
  readonly goesOn: () => boolean;
  /** So much of a job is done: 0 to 1. */
  readonly progressed: (index: number, share: number) => void;
  readonly finished: (index: number, result: Result) => void;
}

/**
 * Does jobs on the page's own thread, where there are no workers: in slices, of which each ends in time however short the
 * jobs are.
 *
 * @throws RangeError for settings outside their range
 */
export async function finishInSlices(
  jobs: readonly (readonly [index: number, job: Job])[],
  { goesOn, progressed, finished }: Patient,
): Promise<void> {
  let end = performance.now() + slice;
  for (const [index, job] of jobs) {
    if (!goesOn()) return;
    const doing = work(job);
    for (;;) {
      const { value, done } = doing.next();
      if (performance.now() >= end) {
        await breathe();
        if (!goesOn()) return;
        if (!done) progressed(index, value);
        end = performance.now() + slice;
      }
      if (!done) continue;
      finished(index, value);
      break;
    }
  }
}
