// Runs the real frameworks and holds the core and our records of them to what they do. `npm run parity -- --write` also
// writes golden.json, which `npm test` compares without Python; `--only=timm` runs one framework alone, `--count=40` fewer runs.
import { parseArgs } from 'node:util';
import { frameworks } from '../../src/frameworks/index.ts';
import { articleParity } from './article-parity.ts';
import { executedOf, writeExecuted } from './executed.ts';
import { executable, parityOf } from './framework-parity.ts';
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
const parities = [];
for (const framework of frameworks.filter((each) => executable(each) && each.id === (asked.only ?? each.id))) {
  const parity = await parityOf(framework, count);
  if (!report(parity, count)) failures.push(`${framework.title} differs.`);
  parities.push(parity);
}
if (asked.write) writeExecuted(parities.map(executedOf));
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
