// One worker and the job that it does.
import type { Job, Result } from '../../../training/job.ts';
import { newWorker } from './new-worker.ts';
import type { Message } from './worker.ts';

/** What is told of one job. */
export interface JobListener {
  /** How much of it is done: 0 to 1. */
  readonly progressed: (share: number) => void;
  readonly finished: (result: Result) => void;
  /** It was refused, or its worker crashed: a sentence. */
  readonly failed: (reason: string) => void;
}

/** A worker that does one job at a time. */
export interface WorkerSlot {
  readonly free: () => boolean;
  readonly start: (job: Job, listener: JobListener) => void;
  /** Ends the worker at once, whatever it does; the job's listener is told nothing more. */
  readonly close: () => void;
}

/**
 * A slot with a new worker in it; undefined where none can be made.
 *
 * @param crashed is called when the worker is gone, before the job's listener
 */
export function openSlot(crashed: () => void): WorkerSlot | undefined {
  const worker = newWorker();
  if (!worker) return undefined;
  let listener: JobListener | undefined;
  const release = () => {
    const released = listener;
    listener = undefined;
    return released;
  };
  const crash = (reason: string) => {
    const waiting = release();
    worker.terminate();
    crashed();
    waiting?.failed(reason);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if ('share' in data) listener?.progressed(data.share);
    else if ('result' in data) release()?.finished(data.result);
    else release()?.failed(`Not trained: ${data.refused}.`);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    crash(`The training code stopped working${event.message ? ` (${event.message})` : ''}.`);
  });
  worker.addEventListener('messageerror', () => crash('The training code answered with something unreadable.'));
  return {
    free: () => !listener,
    start: (job, next) => {
      listener = next;
      worker.postMessage(job);
    },
    close: () => {
      release();
      worker.terminate();
    },
  };
}
