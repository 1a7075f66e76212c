// Does training jobs on the page's own thread, for the few places without workers.
import type { Job, Result } from '../../../training/job.ts';
import { work } from '../../../training/work.ts';

/** The longest that the page is kept from anything else. */
const sliceMs = 8;

/** Lets the browser do what waits: scrolling, keys, painting. */
function letBrowserWork(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    resolve();
  };
  port2.postMessage(0);
  return promise;
}

/** What is told of jobs that are done in slices. */
export interface SliceListener {
  /** Whether to go on; asked before each job and after each slice. */
  readonly isGoingOn: () => boolean;
  /** How much of a job is done: 0 to 1. */
  readonly progressed: (index: number, share: number) => void;
  readonly finished: (index: number, result: Result) => void;
}

/**
 * Does jobs on the page's own thread, in slices, of which each ends in time however short the jobs are.
 *
 * Every browser that runs this site has workers, but some pages may not make one: in a frame that is sandboxed without
 * `allow-same-origin`, as course platforms embed what they do not know, `new Worker` throws a SecurityError.
 *
 * @throws RangeError for settings outside their range
 */
export async function finishInSlices(
  jobs: readonly (readonly [index: number, job: Job])[],
  { isGoingOn, progressed, finished }: SliceListener,
): Promise<void> {
  let end = performance.now() + sliceMs;
  for (const [index, job] of jobs) {
    if (!isGoingOn()) return;
    const doing = work(job);
    for (;;) {
      const { value, done } = doing.next();
      if (performance.now() >= end) {
        await letBrowserWork();
        if (!isGoingOn()) return;
        if (!done) progressed(index, value);
        end = performance.now() + sliceMs;
      }
      if (!done) continue;
      finished(index, value);
      break;
    }
  }
}
