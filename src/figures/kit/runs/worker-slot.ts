import type { Job, Result } from '../../../training/job.ts';
import { hire } from './new-worker.ts';
import type { Message } from './worker.ts';

/** Who waits for a job. */
export interface Client {
  /** So much of it is done: 0 to 1. */
  readonly progressed: (share: number) => void;
  readonly finished: (result: Result) => void;
  /** It was refused, or its worker crashed: a sentence. */
  readonly failed: (reason: string) => void;
}

/** A worker that does one job at a time. */
export interface Desk {
  readonly free: () => boolean;
  readonly give: (job: Job, client: Client) => void;
  /** Ends the worker at once, whatever it does; its client hears no more. */
  readonly close: () => void;
}

/**
 * Opens a desk; undefined where there are no workers.
 *
 * @param crashed is told when the worker is gone, before its client
 */
export function openDesk(crashed: () => void): Desk | undefined {
  const worker = hire();
  if (!worker) return undefined;
  let client: Client | undefined;
  const release = () => {
    const released = client;
    client = undefined;
    return released;
  };
  const crash = (reason: string) => {
    const waiting = release();
    worker.terminate();
    crashed();
    waiting?.failed(reason);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if ('share' in data) client?.progressed(data.share);
    else if ('result' in data) release()?.finished(data.result);
    else release()?.failed(`Not trained: ${data.refused}.`);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    crash(`The training code stopped working${event.message ? ` (${event.message})` : ''}.`);
  });
  worker.addEventListener('messageerror', () => crash('The training code answered with something unreadable.'));
  return {
    free: () => !client,
    give: (job, next) => {
      client = next;
      worker.postMessage(job);
    },
    close: () => {
      release();
      worker.terminate();
    },
  };
}
