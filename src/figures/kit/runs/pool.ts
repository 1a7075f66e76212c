// Does training jobs in as many workers as the device has to spare.
import type { Job, Result } from '../../../training/job.ts';
import { type WorkerSlot, openSlot } from './worker-slot.ts';

/** Who listens to a run of jobs. */
export interface Listener {
  /** A job is done. */
  readonly finished: (index: number, result: Result) => void;
  /** How much of a job is done: 0 to 1. */
  readonly progressed: (index: number, share: number) => void;
  /** The run is over before its time: a sentence. Nothing comes after it. */
  readonly failed: (reason: string) => void;
}

/** A run of jobs that is under way. */
export interface Training {
  /** Ends it at once; the listener hears no more. */
  readonly stop: () => void;
  /** How many workers have had a part in it; 0 where there are none and the page itself works. */
  readonly workers: () => number;
}

interface Run {
  readonly listener: Listener;
  readonly waiting: (readonly [index: number, job: Job])[];
  /** The workers that have had a part in it. */
  readonly used: Set<WorkerSlot>;
  /** Those at work on it now. */
  readonly busy: Set<WorkerSlot>;
  /** Whether the page itself does what waits. */
  onMainThread: boolean;
}

/** How many workers train at most: the page keeps a core for itself. */
const mostWorkers = (): number => Math.max(1, Math.min(4, (navigator.hardwareConcurrency || 2) - 1));

const slots = new Set<WorkerSlot>();
// The latest run comes first: one that follows a slider waits for no more of a long one than the jobs under way.
const runs: Run[] = [];
const isGoingOn = (run: Run): boolean => runs.includes(run);

function freeSlot(): WorkerSlot | undefined {
  const free = [...slots].find((slot) => slot.free());
  if (free || slots.size >= mostWorkers()) return free;
  const opened = openSlot(() => slots.delete(opened!));
  if (opened) slots.add(opened);
  return opened;
}

function end(run: Run): void {
  if (!isGoingOn(run)) return;
  runs.splice(runs.indexOf(run), 1);
  for (const slot of run.busy) {
    slot.close();
    slots.delete(slot);
  }
  assign();
}

function start(run: Run, slot: WorkerSlot): void {
  const [index, job] = run.waiting.shift()!;
  run.used.add(slot);
  run.busy.add(slot);
  slot.start(job, {
    progressed: (share) => run.listener.progressed(index, share),
    finished: (result) => {
      run.busy.delete(slot);
      if (run.waiting.length + run.busy.size === 0) end(run);
      else assign();
      run.listener.finished(index, result);
    },
    failed: (reason) => {
      end(run);
      run.listener.failed(reason);
    },
  });
}

async function trainOnMainThread(run: Run): Promise<void> {
  run.onMainThread = true;
  try {
    const { finishInSlices } = await import('./main-thread.ts');
    await finishInSlices(run.waiting, {
      isGoingOn: () => isGoingOn(run),
      progressed: run.listener.progressed,
      finished: run.listener.finished,
    });
    end(run);
  } catch (error) {
    // A run that was stopped is told nothing more.
    if (!isGoingOn(run)) throw error;
    end(run);
    run.listener.failed(`Not trained: ${(error as Error).message}.`);
  }
}

function assign(): void {
  for (const run of runs) {
    while (run.waiting.length > 0 && !run.onMainThread) {
      const slot = freeSlot();
      if (slot) start(run, slot);
      else if (slots.size === 0) void trainOnMainThread(run);
      else return;
    }
  }
}

/** Does jobs in their order, by as many workers as the device has to spare. */
export function train(jobs: readonly Job[], listener: Listener): Training {
  const waiting = jobs.map((job, index) => [index, job] as const);
  const run: Run = { listener, waiting, used: new Set(), busy: new Set(), onMainThread: false };
  runs.unshift(run);
  // The press of a button is answered first: workers take a moment to make.
  setTimeout(assign);
  return { stop: () => end(run), workers: () => run.used.size };
}
