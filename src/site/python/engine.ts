import { newWorker } from './new-worker.ts';
import { machine } from './machine.ts';

export { type Ending, type Listener, patience } from './machine.ts';

/**
 * Runs **cells** from first to last in a fresh Python, fetched when first asked for, and tells **listener**. One run at a
 * time: a new one stops the one before.
 */
export const run = machine(newWorker as Parameters<typeof machine>[0]);
