import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { builtNotebooks } from './built.ts';
import { python } from './venv.ts';

/** What one code cell did. */
export interface Executed {
  readonly printed: string;
  /** How many pictures it drew. */
  readonly pictures: number;
}

/** What the code cells of a notebook did, by their ids, in order. */
export type ExecutedNotebook = Readonly<Record<string, Executed>>;

/**
 * Has Jupyter execute both notebooks from top to bottom, with real PyTorch.
 *
 * @throws Error where a notebook is not valid, or a cell of it raises or warns
 */
export function executeNotebooks(): [article: ExecutedNotebook, notebook: ExecutedNotebook] {
  const script = fileURLToPath(new URL('notebooks.py', import.meta.url));
  const input = JSON.stringify(builtNotebooks());
  return JSON.parse(execFileSync(python(), [script], { input, encoding: 'utf8', maxBuffer: 2 ** 28 }));
}
