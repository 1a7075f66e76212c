// Runs the real frameworks and holds the core, the training runs and our records of them to what they do.
// `npm run parity -- --write` also writes golden.json, which `npm test` compares without Python, and
// content/executed.json, which the pages read. `--only=timm` runs one framework alone.
import { parseArgs } from 'node:util';
import { timed } from '../../scripts/times.js';
import { frameworks } from '../../src/frameworks/index.ts';
import { articleParity } from './article-parity.ts';
import { executedOf, readExecuted, writeExecuted } from './executed.ts';
import { fixedParity } from './fixed-parity.ts';
import { executable, type FrameworkParity, parityOf } from './framework-parity.ts';
import { goldenChanges } from './golden-changes.ts';
import { type Golden, goldenFramework, goldenListing, readGolden, writeGolden } from './golden.ts';
import { notebookParity } from './notebook-parity.ts';
import { pool } from './pool.ts';
import { report, summary } from './report.ts';
import { trainingParity } from './training-parity.ts';
import { python } from './venv.ts';

const { values: asked } = parseArgs({ options: { write: { type: 'boolean' }, only: { type: 'string' } } });
const failures: string[] = [];
const parities: FrameworkParity[] = [];
const chosen = frameworks.filter((each) => executable(each) && (!asked.only || each.id === asked.only));
if (chosen.length === 0) failures.push(`No framework that is executed is called ${asked.only}.`);

await timed('parity: Python environment', python);
let article: Omit<Golden, 'frameworks'> | undefined;
if (!asked.only) {
  const { torch, log, same } = await timed('parity: article', articleParity);
  if (!same) failures.push('The core and PyTorch differ.');
  // The notebooks train for long, and the others leave a core to them.
  const notebooks = timed('parity: notebooks', () => notebookParity(torch));
  notebooks.catch(() => {}); // Who awaits it below hears of a failure.
  const fixed = await timed('parity: fixed runs', fixedParity);
  if (!fixed.same) failures.push('The core and what documents show of PyTorch differ.');
  if (!(await timed('parity: training', trainingParity))) failures.push('The training runs and PyTorch differ.');
  if (!(await notebooks)) failures.push('The notebooks and the core differ.');
  article = { ...goldenListing(torch, log), fixedRuns: fixed.rates };
}
// Two at a time: each is a process of its own.
await timed('parity: frameworks', async () => {
  for await (const parity of pool(chosen, 2, parityOf)) {
    if (!report(parity)) failures.push(`${parity.framework.title} differs.`);
    parities.push(parity);
  }
});
summary(parities);

const old = readGolden();
const fresh = Object.fromEntries(parities.map((each) => [each.framework.id, goldenFramework(each)]));
const did = article ? fresh : { ...old.frameworks, ...fresh };
// In the order of the pages.
const ordered = Object.fromEntries(frameworks.flatMap(({ id }) => (did[id] ? [[id, did[id]]] : [])));
const now: Golden = { ...old, ...article, frameworks: ordered };
const executed = parities.map(executedOf);
if (asked.write && failures.length === 0) {
  writeGolden(now);
  writeExecuted(executed);
}
const changes = goldenChanges(readGolden(), now, frameworks);
if (changes.length > 0)
  failures.push(`golden.json is not what ran now (npm run parity -- --write):\n${changes.join('\n')}`);
const shown = readExecuted();
for (const { id, executed: version } of executed) {
  if (!shown.some((each) => each.id === id && each.executed === version)) {
    failures.push(`content/executed.json does not say that ${id} is executed by ${version}.`);
  }
}
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
