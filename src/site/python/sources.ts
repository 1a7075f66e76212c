// The Python that stands around the cells: which files it is, for the worker that carries it and the build that reads it.

/** The Python that stands around the cells, as text. */
export interface Sources {
  /** Run one after the other before the first cell: what cells may call, what runs them, what they may not import. */
  readonly setup: readonly string[];
  /**
   * The modules that a cell may import on top of MicroPython's own, by their file under `/lib`: our own in `stand-ins/`,
   * and the notebook's cell, so that there is one `LambdaLR`.
   */
  readonly modules: Readonly<Record<string, string>>;
}

/** The files of the setup, in this order. */
export const setupFiles = ['prelude.py', 'runner.py', 'guard.py'] as const;

/** Where the notebook's cell stands among the modules. */
export const standInFile = 'torch/cell.py';
