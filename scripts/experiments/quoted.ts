// Prints where each number that the prose quotes comes from, as a Markdown table.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { figures } from '../../src/figures/index.ts';
import { counted } from '../../src/parameters/format.ts';
import { countedArm } from '../../src/site/results/arms.ts';
import { findings } from '../../src/site/results/findings.ts';
import { resultOf } from '../../src/site/results/result-of.ts';
import { outcomeOf } from '../../src/site/results/statistic.ts';
import type { Job } from '../../src/training/job.ts';
import { jobsOf } from './computed.ts';
import { readFigure } from './files.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));

const row = (...cells: readonly string[]): void => console.log(`| ${cells.join(' | ')} |`);

const seedsOf = (job: Job): string =>
  job.kind === 'tally' ? `${job.seeds[0]} to ${job.seeds[1]}` : String(job.settings['seed'] ?? 'default');

/** Where the counts of an arm come from: words, experiment, seeds, hash. */
function sourceOf(id: string): string[] {
  const { arm, tally } = countedArm(id);
  return [arm.words, arm.job.experiment, seedsOf(arm.job), tally.hash];
}

/** Prints as Markdown where each number of the prose comes from, and each picture of training runs. */
export function printQuoted(): void {
  row('where', 'quoted', 'value', 'runs', 'experiment', 'seeds', 'hash');
  row(...Array<string>(7).fill('---'));
  for (const path of globSync('**/*.mdx', { cwd: content }).toSorted()) {
    for (const [index, line] of readFileSync(content + path, 'utf8')
      .split('\n')
      .entries()) {
      const where = `${path}:${index + 1}`;
      for (const [, name] of line.matchAll(/<Result\s+of="([^"]+)"/g)) {
        const source = name!.includes('.') ? sourceOf(name!.split('.')[0]!) : [findings[name!]!.from, '', '', ''];
        row(where, name!, resultOf(name!), ...source);
      }
      for (const [, ids] of line.matchAll(/<Arms\s+of="([^"]+)"/g)) {
        for (const id of ids!.split(' ')) row(where, id, outcomeOf(countedArm(id)), ...sourceOf(id));
      }
    }
  }
  for (const figure of figures) {
    const jobs = jobsOf(figure);
    if (jobs.length === 0) continue;
    const each = (of: (job: Job) => string) => [...new Set(jobs.map(of))].join(', ');
    const experiments = each(({ experiment }) => experiment);
    row(
      `figure ${figure.id}`,
      '',
      '',
      counted(jobs.length, 'job'),
      experiments,
      each(seedsOf),
      readFigure(figure.id).hash,
    );
  }
}
