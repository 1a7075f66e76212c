// Chromium and Node end the same training runs with the same bits.
import { globSync } from 'node:fs';
import golden from '../unit/training/golden-ends.json' with { type: 'json' };
import type { Trace, TraceJob } from '../../src/training/job.ts';
import { finishInWorker } from '../engines/in-page.ts';
import { expect, test } from './reader.ts';

// `npm run engines` does the same in Firefox and WebKitGTK.
test('the worker that the site ships ends a run of every experiment as Node does, to the last bit', async ({
  page,
}) => {
  const [worker = ''] = globSync('worker-*.js', { cwd: 'dist/_astro' });
  // A script is a page without an icon of its own.
  await page.route('/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(`/_astro/${worker}`);
  const jobs = golden.map(({ experiment, settings }): TraceJob => ({ kind: 'trace', experiment, settings }));
  const traces: Trace[] = JSON.parse(await page.evaluate(finishInWorker(jobs)));
  expect(traces.map(({ end }) => end)).toEqual(golden.map(({ end }) => end));
});
