// Runs the real frameworks and holds the core and our records of them to what they do. `npm run parity -- --write` also
// writes golden.json, which `npm test` compares without Python; `--only=timm` runs one framework alone, `--count=40` fewer runs.
import { parseArgs } from 'node:util';
import { frameworks } from '../../src/frameworks/index.ts';
import { articleParity } from './article-parity.ts';
import { parityOf } from './framework-parity.ts';
import { goldenOf, isGolden, writeGolden } from './golden.ts';
import { report } from './report.ts';

const { values: asked } = parseArgs({
  options: { write: { type: 'boolean' }, only: { type: 'string' }, count: { type: 'string', default: '200' } },
});
const count = Number(asked.count);
const failures: string[] = [];

if (!asked.only) {
  const { torch, printed, same } = articleParity();
  if (!same) failures.push('The core and PyTorch differ.');
  const golden = goldenOf(torch, printed);
  if (asked.write) writeGolden(golden);
  if (!isGolden(golden)) failures.push('golden.json is not what ran now: npm run parity -- --write');
}
for (const framework of frameworks.filter(({ id, package: name }) => name && id === (asked.only ?? id))) {
  if (!report(await parityOf(framework, count), count)) failures.push(`${framework.title} differs.`);
}
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
