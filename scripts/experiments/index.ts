// Computes every run that the site quotes or shows, and holds the committed results to it: `npm run experiments`.
// `--write` commits to what came out. `--only=steep` computes the arms and figures whose ids begin so. `--table` computes
// nothing: it prints where every number comes from.
import { parseArgs } from 'node:util';
import { figures } from '../../src/figures/index.ts';
import { arms } from '../../src/training/studies/index.ts';
import { compute } from './computed.ts';
import { readArms, readFigure, readRunsText, writeArms, writeFigure } from './files.ts';
import { printArms, printFigures, progress } from './report.ts';
import type { Runs } from './runs.ts';

const { values: asked } = parseArgs({
  options: {
    write: { type: 'boolean' },
    only: { type: 'string', multiple: true, default: [''] },
    table: { type: 'boolean' },
  },
});

/** The ids of those of **fresh** that differ from what is committed. */
const differing = (fresh: Readonly<Record<string, unknown>>, committed: (id: string) => unknown): string[] =>
  Object.keys(fresh).filter((id) => JSON.stringify(fresh[id]) !== JSON.stringify(committed(id)));

/** The values that belong to arms, in their order; **fresh** before **old**. */
const merged = <Value>(fresh: Readonly<Record<string, Value>>, old: Readonly<Record<string, Value>>) =>
  Object.fromEntries(arms.flatMap(({ id }) => ((fresh[id] ?? old[id]) ? [[id, (fresh[id] ?? old[id])!]] : [])));

async function main(): Promise<void> {
  const started = performance.now();
  const isAsked = ({ id }: { readonly id: string }) => asked.only.some((start) => id.startsWith(start));
  const chosen = { arms: arms.filter(isAsked), figures: figures.filter((each) => each.runs && isAsked(each)) };
  if (chosen.arms.length + chosen.figures.length === 0)
    throw new RangeError(`Nothing begins with ${asked.only.join(' or ')}.`);
  const fresh = await compute(chosen.arms, chosen.figures, progress(started));
  printArms(chosen.arms, fresh.tallies);
  printFigures(chosen.figures, fresh.figures);
  const committed = { arms: readArms().arms, runs: JSON.parse(readRunsText()) as Record<string, Runs> };
  const different = new Set([
    ...differing(fresh.tallies, (id) => committed.arms[id]),
    ...differing(fresh.runs, (id) => committed.runs[id]),
    ...differing(fresh.figures, readFigure),
    ...Object.keys(committed.arms).filter((id) => !arms.some((arm) => arm.id === id)),
  ]);
  if (different.size > 0) console.error(`\nNot as committed: ${[...different].join(', ')}`);
  if (asked.write) {
    writeArms(merged(fresh.runs, committed.runs), merged(fresh.tallies, committed.arms));
    for (const { id } of chosen.figures) writeFigure(id, fresh.figures[id]!);
  }
  const verdict =
    different.size === 0 ? 'all as committed' : asked.write ? 'written' : 'add --write to keep what ran now';
  console.log(`\n${Math.round((performance.now() - started) / 1000)} s: ${verdict}.`);
  process.exitCode = different.size > 0 && !asked.write ? 1 : 0;
}

// What is quoted is read from arms.json, which the other half writes.
if (asked.table) (await import('./quoted.ts')).printQuoted();
else await main();
