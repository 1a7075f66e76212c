import type { Job, Result } from '../../../training/job.ts';
import { type Desk, openDesk } from './worker-slot.ts';

/** Who listens to a run of jobs. */
export interface Listener {
  /** A job is done. */
  readonly finished: (index: number, result: Result) => void;
  /** So much of a job is done: 0 to 1. */
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
  /** The desks that have worked for it. */
  readonly hands: Set<Desk>;
  /** Those that do now. */
  readonly busy: Set<Desk>;
  alone: boolean;
}

/** How many workers train at most: the page keeps a core for itself. */
const most = (): number => Math.max(1, Math.min(4, (navigator.hardwareConcurrency || 2) - 1));

const desks = new Set<Desk>();
// What was asked for last comes first: a run that follows the reader's hand waits for no more of a long one than the jobs
// that are being done.
const runs: Run[] = [];
const goesOn = (run: Run): boolean => runs.includes(run);

function freeDesk(): Desk | undefined {
  const free = [...desks].find((desk) => desk.free());
  if (free || desks.size >= most()) return free;
  const opened = openDesk(() => desks.delete(opened!));
  if (opened) desks.add(opened);
  return opened;
}

function end(run: Run): void {
  if (!goesOn(run)) return;
  runs.splice(runs.indexOf(run), 1);
  for (const desk of run.busy) {
    desk.close();
    desks.delete(desk);
  }
  assign();
}

function give(run: Run, desk: Desk): void {
  const [index, job] = run.waiting.shift()!;
  run.hands.add(desk);
  run.busy.add(desk);
  desk.give(job, {
    progressed: (share) => run.listener.progressed(index, share),
    finished: (result) => {
      run.busy.delete(desk);
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

async function goAlone(run: Run): Promise<void> {
  run.alone = true;
  try {
    const { finishInSlices } = await import('./main-thread.ts');
    await finishInSlices(run.waiting, {
      goesOn: () => goesOn(run),
      progressed: run.listener.progressed,
      finished: run.listener.finished,
    });
    end(run);
  } catch (error) {
    // Whoever stopped it wants to hear no more.
    if (!goesOn(run)) throw error;
    end(run);
    run.listener.failed(`Not trained: ${(error as Error).message}.`);
  }
}

function assign(): void {
  for (const run of runs) {
    while (run.waiting.length > 0 && !run.alone) {
      const desk = freeDesk();
      if (desk) give(run, desk);
      else if (desks.size === 0) void goAlone(run);
      else return;
    }
  }
}

/** Does jobs in their order, by as many workers as the device has to spare. */
export function train(jobs: readonly Job[], listener: Listener): Training {
  const waiting = jobs.map((job, index) => [index, job] as const);
  const run: Run = { listener, waiting, hands: new Set(), busy: new Set(), alone: false };
  runs.unshift(run);
  // The press of a button is answered first: workers take a moment to make.
  setTimeout(assign);
  return { stop: () => end(run), workers: () => run.hands.size };
}
