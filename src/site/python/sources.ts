/** The Python that stands around the cells, as text. */
export interface Sources {
  /** Run one after the other before the first cell: what cells may call, what runs them, what they may not import. */
  readonly setup: readonly string[];
  /** The modules that a cell may import on top of MicroPython's own, by their file under `/lib`. */
  readonly modules: Readonly<Record<string, string>>;
}

/** The files of the first kind, in this order. */
export const setupFiles = ['prelude.py', 'runner.py', 'guard.py'] as const;

/** The files of the second kind: our own in `stand-ins/`, and the notebook's cell, so that there is one `LambdaLR`. */
export const moduleFiles = [
  'torch/__init__.py',
  'torch/only.py',
  'torch/tensor.py',
  'torch/nn.py',
  'torch/optim/__init__.py',
  'torch/optim/lr_scheduler.py',
] as const;

/** Where the notebook's cell stands among them. */
export const standIn = 'torch/cell.py';
