// Does the jobs it is sent, a list at a time.
import { parentPort } from 'node:worker_threads';
import type { TraceJob } from '../../src/training/job.ts';
import { finish } from '../../src/training/work.ts';

parentPort!.on('message', (jobs: readonly TraceJob[]) => parentPort!.postMessage(jobs.map(finish)));
