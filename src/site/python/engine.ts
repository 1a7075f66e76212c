// The Python of a page: what runs cells in real workers.
import { newWorker } from './new-worker.ts';
import { cellRunner } from './cell-runner.ts';

export { type Ending, type Listener } from './cell-runner.ts';

/**
 * Runs **cells** from first to last in a fresh Python, fetched when first asked for, and tells **listener**. One run at a
 * time: a new one stops the one before.
 */
export const run = cellRunner(newWorker as Parameters<typeof cellRunner>[0]);
