// Has the worker that the site ships, in every engine there is, end one run of each experiment with the same bits; and
// each figure of training runs compute again, on its own page, what is shipped. Run after `npm run build`. Needs Chromium,
// and Debian's packages: apt-get install firefox-esr webkit2gtk-driver xvfb. `--only=tiny-net` runs the figures that
// begin so, `--only=notebook` the notebook: its numbers are the core's, and what tries to get out of a cell does not.
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { preview } from 'vite';
import { figures } from '../../src/figures/index.ts';
import type { Trace, TraceJob } from '../../src/training/job.ts';
import { finish } from '../../src/training/work.ts';
import golden from '../unit/training/golden-ends.json' with { type: 'json' };
import { chromium } from './chromium.ts';
import { firefox } from './firefox.ts';
import { finishInWorker, runAgain } from './in-page.ts';
import { listen } from './listener.ts';
import { type Held, notebook, tableOf } from './notebook.ts';
import { webkit } from './webkit.ts';

const { values: asked } = parseArgs({
  options: { only: { type: 'string', multiple: true, default: [''] }, dist: { type: 'string', default: 'dist' } },
});
const port = 4346;
const origin = `http://127.0.0.1:${port}`;
const jobs = golden.map(({ experiment, settings }): TraceJob => ({ kind: 'trace', experiment, settings }));
const [worker] = globSync(`${asked.dist}/_astro/worker-*.js`);
if (!worker) throw new Error(`${asked.dist}/ has no worker: npm run build makes it.`);
const chosen = (name: string): boolean => asked.only.some((start) => name.startsWith(start));
const trained = asked.only.some((start) => start === '' || start !== 'notebook');
const shown = figures.filter(({ id, runs }) => runs && chosen(id));

/** The hash of each run, by engine; `!` before one that is not as on record. */
const hashes: Record<string, string>[] = golden.map(({ experiment, end }) => ({ experiment, record: end.hash }));
let failed = false;

const isOnPath = (command: string): boolean =>
  process.env.PATH!.split(delimiter).some((folder) => existsSync(join(folder, command)));

function compare(engine: string, traces: readonly Trace[]): void {
  for (const [index, { end }] of golden.entries()) {
    const same = isDeepStrictEqual(traces[index]!.end, end);
    failed ||= !same;
    hashes[index]![engine] = (same ? '' : '! ') + traces[index]!.end.hash;
  }
}

for (const command of ['firefox-esr', 'WebKitWebDriver', 'Xvfb']) {
  if (!isOnPath(command)) throw new Error(`${command} is missing: apt-get install firefox-esr webkit2gtk-driver xvfb`);
}
const server = await preview({
  configFile: false,
  appType: 'mpa',
  build: { outDir: asked.dist },
  preview: { host: '127.0.0.1', port, strictPort: true },
});
const requests: string[] = [];
server.httpServer.on('request', ({ url = '' }) => requests.push(url));
const listener = await listen();
const engines = await Promise.all([chromium(), firefox(), webkit()]);

async function train(): Promise<void> {
  compare(`Node ${process.versions.node}`, jobs.map(finish) as Trace[]);
  for (const engine of engines) {
    await engine.open(`${origin}/_astro/${worker!.split('/').at(-1)}`);
    compare(engine.name, JSON.parse(await engine.evaluate(finishInWorker(jobs))));
  }
  console.table(hashes);
  for (const { id } of shown) {
    for (const engine of engines) {
      await engine.open(`${origin}/embed/${id}/`);
      const words = await engine.evaluate(runAgain);
      const same = words.includes('matches the shipped result');
      failed ||= !same;
      console.log(`${same ? '' : '! '}${id}, ${engine.name}: ${words}`);
    }
  }
}

async function tryNotebook(): Promise<void> {
  const held: [string, Held][] = [];
  for (const engine of engines) held.push([engine.name, await notebook(engine, origin, listener, requests)]);
  failed ||= held.some(([, each]) => each.failed);
  console.table(tableOf(held));
}

try {
  if (trained) await train();
  if (chosen('notebook')) await tryNotebook();
} finally {
  for (const engine of engines) await engine.close();
  await listener.close();
  await server.close();
}
console.log(failed ? 'Not the same everywhere.' : 'The same everywhere, to the last bit.');
process.exitCode = failed ? 1 : 0;
