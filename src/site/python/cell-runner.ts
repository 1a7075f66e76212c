// Runs cells in a worker, one run at a time: watches over how long they take, and says how a run ended.
import { batchText } from './batch-text.ts';
import { limits } from './limits.ts';
import type { Answer, CellCode, Failure, Output } from './messages.ts';
import { type PythonWorker, startWorker, type StartingWorker } from './starting-worker.ts';

/** How a run ended. */
export type Ending = 'done' | 'failed' | 'stopped' | 'late' | 'flooded' | 'broken' | 'absent';

/** What a run tells, never before `run` has returned. */
export interface Listener {
  /** Python is there, and the first cell is about to start. */
  ready?(): void;
  started(id: string): void;
  output(id: string, output: Output): void;
  ended(id: string): void;
  failed(id: string, failure: Failure): void;
  /** The last word: how it ended, in a sentence. */
  over(how: Ending, words: string): void;
}

/** How many milliseconds a cell may take before it is stopped, the download not counted. */
export const cellLimitMs = 5_000;

// So long after the limit a page that was busy still hears what the worker said meanwhile.
const deliveryMs = 200;

const words = {
  done: 'Every cell ran.',
  failed: 'A cell failed; the cells after it did not run.',
  stopped: 'Stopped. The next run begins anew.',
  late: `Stopped: the cell took more than ${cellLimitMs / 1000} seconds. Does its loop end, or does it fill the memory bit by bit?`,
  broken: 'Stopped: Python broke down here. The next run begins anew.',
  flooded: `Stopped: the cell showed more than ${limits.lines.toLocaleString('en')} lines, ${limits.bytes / 1000} kB of text or ${limits.shown} tables and plots.`,
};

/** Runs cells in workers that **newWorker** makes, one run at a time; a new run stops the one before. */
export function cellRunner(newWorker: () => PythonWorker | undefined) {
  let spare: StartingWorker | undefined;
  let stopLast = () => {};

  return function run(cells: readonly CellCode[], listener: Listener): { stop(): void } {
    stopLast();
    const chosen = spare && !spare.absent ? spare : startWorker(newWorker);
    spare = undefined;
    let over = false;
    let watch: ReturnType<typeof setTimeout> | undefined;
    const text = batchText((id, output) => listener.output(id, output));

    const end = (how: Ending, said: string) => {
      if (over) return;
      over = true;
      clearTimeout(watch);
      text.flush();
      chosen.worker?.terminate();
      // Ready before it is asked for, and nothing of this run is in it.
      if (how !== 'absent') spare = startWorker(newWorker);
      listener.over(how, said);
    };
    const watchOver = () => {
      clearTimeout(watch);
      watch = setTimeout(() => {
        watch = setTimeout(() => end('late', words.late), deliveryMs);
      }, cellLimitMs);
    };
    const take = (answer: Answer) => {
      if (answer.kind === 'output') return text.add(answer.id, answer.output);
      text.flush();
      watchOver();
      if (answer.kind === 'started') listener.started(answer.id);
      else if (answer.kind === 'ended') listener.ended(answer.id);
      else if (answer.kind === 'failed') {
        listener.failed(answer.id, answer.failure);
        end('failed', words.failed);
      } else if (answer.kind === 'done') end('done', cells.length === 1 ? 'The cell ran.' : words.done);
      else if (answer.kind === 'flooded') end('flooded', words.flooded);
      else throw new TypeError('an answer of no known kind');
    };
    const hear = (answer: Answer) => {
      if (over) return;
      try {
        take(answer);
      } catch (error) {
        if (over) throw error;
        end('broken', words.broken);
      }
    };

    void chosen.whyAbsent.then((reason) => {
      if (over) return;
      if (reason !== undefined || !chosen.worker) return end('absent', reason ?? '');
      chosen.worker.onmessage = ({ data }) => hear(data);
      chosen.worker.onerror = (event) => {
        event.preventDefault();
        end('broken', words.broken);
      };
      listener.ready?.();
      // A worker that was kept waiting may be gone without a word.
      watchOver();
      chosen.worker.postMessage({ cells });
    });
    const stop = () => end('stopped', words.stopped);
    stopLast = stop;
    return { stop };
  };
}
