import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { figures } from '../../src/figures/index.ts';
import type { Job } from '../../src/training/job.ts';
import { arms } from '../../src/training/studies/index.ts';
import { jobsOf } from './computed.ts';
import { readArms, readFigure } from './files.ts';
import { count, short } from './report.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const letters: Readonly<Record<string, string>> = { trained: 't', untrained: 'u', dead: 'd', diverged: 'n' };

/** A statistic of an arm as the committed results have it. */
function statistic(id: string, name: string): string {
  const tally = readArms().arms[id];
  if (!tally) throw new RangeError(`${id} is quoted and has no committed result`);
  if (name === 'seeds') return String(tally.verdicts.length);
  if (name === 'median') return short(tally.median);
  const letter = letters[name];
  return letter ? String(count(tally, letter)) : short(tally.more![name]!);
}

const seedsOf = (job: Job): string =>
  job.kind === 'tally' ? `${job.seeds[0]} to ${job.seeds[1]}` : String(job.settings['seed'] ?? 'default');

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Prints as Markdown from which experiment, seeds and hash each number of the prose comes, and each picture. */
export function printQuoted(): void {
  console.log(row('where', 'quoted', 'value', 'experiment', 'runs', 'seeds', 'hash'));
  console.log(row(...Array.from({ length: 7 }, () => '---')));
  for (const path of globSync('content/**/*.mdx', { cwd: root }).toSorted()) {
    for (const [, of] of readFileSync(root + path, 'utf8').matchAll(/<Result\s[^>]*?of="([^"]+)"/g)) {
      const [id, name] = of!.split('.') as [string, string];
      const { words, job } = arms.find((arm) => arm.id === id)!;
      const { hash } = readArms().arms[id]!;
      console.log(row(path, of!, statistic(id, name), job.experiment, words, seedsOf(job), hash));
    }
  }
  for (const figure of figures) {
    const jobs = jobsOf(figure);
    if (jobs.length === 0) continue;
    const some = (values: readonly string[]) => [...new Set(values)].join(', ');
    const { hash } = readFigure(figure.id);
    const experiments = some(jobs.map(({ experiment }) => experiment));
    console.log(row(figure.id, 'figure', '', experiments, `${jobs.length} jobs`, some(jobs.map(seedsOf)), hash));
  }
}
