import type { Job, Result } from '../../training/job.ts';
import { work } from '../../training/work.ts';

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

/**
 * Does a job on the page's own thread, in slices, where there are no workers.
 *
 * @param goOn is asked between two slices, and told how much of the job is done
 * @returns its result; undefined if it was not to go on
 * @throws RangeError for settings outside their range
 */
export async function finishInSlices(job: Job, goOn: (share: number) => boolean): Promise<Result | undefined> {
  const doing = work(job);
  for (let end = performance.now() + slice; ;) {
    const { value, done } = doing.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await breathe();
    if (!goOn(value)) return undefined;
    end = performance.now() + slice;
  }
}
