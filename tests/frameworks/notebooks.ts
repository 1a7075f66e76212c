// Has Jupyter execute both notebooks, with real PyTorch.
import { builtNotebooks } from './built.ts';
import { runPython } from './run-python.ts';

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
export async function executeNotebooks(): Promise<[article: ExecutedNotebook, notebook: ExecutedNotebook]> {
  return JSON.parse(await runPython(['notebooks.py'], JSON.stringify(builtNotebooks())));
}
