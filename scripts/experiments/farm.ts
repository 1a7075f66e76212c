// Spreads training runs over all cores of the machine.
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { keyOf, type Trace, type TraceJob } from '../../src/training/job.ts';

/** How many runs a worker is sent at once: enough that sending costs nothing, few enough that all end together. */
const batchSize = 8;

/**
 * Does runs on all cores, each of them once.
 *
 * @param jobs the runs; the same one may come twice
 * @param progress told how many of how many are done, whenever some are
 * @returns what became of each, by `keyOf`
 * @throws what a run throws
 */
export async function farm(
  jobs: readonly TraceJob[],
  progress: (done: number, all: number) => void,
): Promise<ReadonlyMap<string, Trace>> {
  const wanted = [...new Map(jobs.map((job) => [keyOf(job), job])).values()];
  const traces = new Map<string, Trace>();
  let next = 0;
  const labour = async (): Promise<void> => {
    const worker = new Worker(new URL('worker.ts', import.meta.url));
    try {
      while (next < wanted.length) {
        const batch = wanted.slice(next, (next += batchSize));
        worker.postMessage(batch);
        const [done]: Trace[][] = await once(worker, 'message');
        batch.forEach((job, index) => traces.set(keyOf(job), done![index]!));
        progress(traces.size, wanted.length);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, labour));
  return traces;
}
