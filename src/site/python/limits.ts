// How much cells may print, show and hold.

/** The most that cells may have and say. The Python of `prelude.py` names the same numbers, and a test compares them. */
export const limits = {
  /** Lines and bytes of text that one cell prints. */
  lines: 2_000,
  bytes: 100_000,
  /** Tables and plots that one cell shows. */
  shown: 20,
  /** Bytes of one table or plot on its way to the page. */
  record: 1_000_000,
  rows: 1_000,
  columns: 20,
  /** Rates of a plot, multipliers of a function. */
  numbers: 10_000,
  multiplier: 100,
  /** Bytes of memory that Python has, all cells together. */
  memory: 64 * 2 ** 20,
} as const;
