// What the page and the worker that runs Python say to each other.

/** One cell: its slug and the Python in it. */
export interface CellCode {
  readonly id: string;
  readonly code: string;
}

/** The settings of the linear warmup that a plot is held against. */
export interface Warmup {
  readonly peakLr: number;
  readonly warmupSteps: number;
  readonly startFactor: number;
}

/** What a cell shows, in the order in which it does. Every number is finite. */
export type Output =
  | { readonly kind: 'text'; readonly text: string }
  /** What `table(rows, columns)` was given: each value as Python's `str` writes it. */
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** What `plot(rates, peak_lr, warmup_iters, warmup_factor)` was given: the rate of step 0, 1, 2, … */
  | { readonly kind: 'plot'; readonly rates: readonly number[]; readonly warmup: Warmup }
  /** What `use(f, peak_lr, warmup_iters, warmup_factor)` was given: f(0), f(1), f(2), … */
  | { readonly kind: 'own'; readonly multipliers: readonly number[]; readonly warmup: Warmup }
  /** What the article's listing has in its `log`. */
  | { readonly kind: 'log'; readonly rows: readonly LogRow[] };

/** One update of the article's listing: the epoch, the iteration in it, the rate it used and the rate a log would show. */
export type LogRow = readonly [epoch: number, i: number, used: number, logged: number];

/** An exception that a cell did not catch. */
export interface Failure {
  /** "ZeroDivisionError" */
  readonly type: string;
  /** What it says: "divide by zero" */
  readonly message: string;
  /** The innermost line of the cell itself that led to it, counted from 1; undefined where none is known. */
  readonly line?: number;
  /** Python's traceback, without the lines of ours. */
  readonly trace: string;
}

/** What the page asks of the worker, once: these cells from first to last, in one namespace that begins empty. */
export interface Ask {
  readonly cells: readonly CellCode[];
}

/** What the worker says, in this order: ready; then for each cell started, its output, and ended or failed; then done. */
export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'started'; readonly id: string }
  | { readonly kind: 'output'; readonly id: string; readonly output: Output }
  | { readonly kind: 'ended'; readonly id: string }
  /** No cell after this one is run. */
  | { readonly kind: 'failed'; readonly id: string; readonly failure: Failure }
  /** It printed more than the page takes and was stopped: no further answer comes. */
  | { readonly kind: 'flooded'; readonly id: string }
  | { readonly kind: 'done' }
  /** There is no Python here: a sentence. No further answer comes. */
  | { readonly kind: 'absent'; readonly reason: string };
