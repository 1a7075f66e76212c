import { candidate, type Candidate, type Hand } from './candidate.ts';
import { limits } from './limits.ts';
import type { Answer, CellCode, Failure, Output } from './messages.ts';
import { together } from './batch-text.ts';

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
export const patience = 5_000;

// A page that was busy hears first what the worker said meanwhile.
const grace = 200;

const words = {
  done: 'Every cell ran.',
  failed: 'A cell failed; the cells after it did not run.',
  stopped: 'Stopped. The next run begins anew.',
  late: `Stopped: the cell took more than ${patience / 1000} seconds. Does its loop end, or does it fill the memory bit by bit?`,
  broken: 'Stopped: Python broke down here. The next run begins anew.',
  flooded: `Stopped: the cell showed more than ${limits.lines.toLocaleString('en')} lines, ${limits.bytes / 1000} kB of text or ${limits.shown} tables and plots.`,
};

/** Runs cells in workers that **hire** gives, one run at a time; a new run stops the one before. */
export function machine(hire: () => Hand | undefined) {
  let spare: Candidate | undefined;
  let stopLast = () => {};

  return function run(cells: readonly CellCode[], listener: Listener): { stop(): void } {
    stopLast();
    const chosen = spare && !spare.absent ? spare : candidate(hire);
    spare = undefined;
    let over = false;
    let watch: ReturnType<typeof setTimeout> | undefined;
    const text = together((id, output) => listener.output(id, output));

    const end = (how: Ending, said: string) => {
      if (over) return;
      over = true;
      clearTimeout(watch);
      text.flush();
      chosen.hand?.terminate();
      // Ready before it is asked for, and nothing of this run is in it.
      if (how !== 'absent') spare = candidate(hire);
      listener.over(how, said);
    };
    const watchOver = () => {
      clearTimeout(watch);
      watch = setTimeout(() => {
        watch = setTimeout(() => end('late', words.late), grace);
      }, patience);
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

    void chosen.absence.then((reason) => {
      if (over) return;
      if (reason !== undefined || !chosen.hand) return end('absent', reason ?? '');
      chosen.hand.onmessage = ({ data }) => hear(data);
      chosen.hand.onerror = (event) => {
        event.preventDefault();
        end('broken', words.broken);
      };
      listener.ready?.();
      // A worker that was kept waiting may be gone without a word.
      watchOver();
      chosen.hand.postMessage({ cells });
    });
    const stop = () => end('stopped', words.stopped);
    stopLast = stop;
    return { stop };
  };
}
