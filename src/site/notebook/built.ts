import type { CellCode } from '../python/messages.ts';
import { outputsOf, type Shown } from '../python/at-build.ts';
import { notebookCells } from './sources.ts';

let built: Promise<Map<string, Shown[]>> | undefined;

/** What the cells of the notebook page show as they stand, run once by the Python that the page uses. */
export const builtOutputs = (): Promise<Map<string, Shown[]>> =>
  (built ??= notebookCells().then((cells: readonly CellCode[]) => outputsOf(cells)));
