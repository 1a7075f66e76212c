// Prints how far the training runs are, and what came of them.
import type { Figure } from '../../src/figures/kit/figure.ts';
import { counted } from '../../src/parameters/format.ts';
import type { Tally } from '../../src/training/job.ts';
import type { Shipped } from '../../src/training/results/shipped.ts';
import type { Arm } from '../../src/training/studies/index.ts';
import { jobsOf } from './computed.ts';

/** How often progress is told, in milliseconds: on a terminal a line is written over, in a log it stays. */
const interval = process.stderr.isTTY ? 500 : 15_000;

/**
 * Tells on stderr how far it is.
 *
 * @param started when it began, as `performance.now()` has it
 */
export function progress(started: number): (done: number, all: number) => void {
  let told = started;
  return (done, all) => {
    const now = performance.now();
    if (now - told < interval && done < all) return;
    told = now;
    const text = `${done} of ${all} runs, ${Math.round((now - started) / 1000)} s`;
    process.stderr.write(process.stderr.isTTY ? `\r${text}${done < all ? '' : '\n'}` : `${text}\n`);
  };
}

/** How many runs of a tally ended with a letter. */
const count = ({ verdicts }: Tally, letter: string): number => verdicts.split(letter).length - 1;

/** A measure as a person reads it: three digits, and ∞ where most runs diverged. */
const short = (value: number | null): string => (value === null ? '∞' : String(Number(value.toPrecision(3))));

/** Prints a line for each arm: what became of its runs. */
export function printArms(arms: readonly Arm[], tallies: Readonly<Record<string, Tally>>): void {
  for (const { id, words } of arms) {
    const tally = tallies[id]!;
    const more = Object.entries(tally.more ?? {}).map(([name, value]) => `, median ${name} ${short(value)}`);
    console.log(`\n${id}: ${words}`);
    console.log(
      `  ${tally.verdicts.length} seeds: ${count(tally, 't')} trained, ${count(tally, 'u')} untrained, ` +
        `${count(tally, 'd')} dead, ${count(tally, 'n')} diverged; ` +
        `median loss ${short(tally.median)}${more.join('')}; hash ${tally.hash}`,
    );
  }
}

/** Prints a line for each figure: how many jobs it has, and their hash. */
export function printFigures(figures: readonly Figure[], shipped: Readonly<Record<string, Shipped>>): void {
  for (const figure of figures) {
    console.log(
      `\n${figure.id} (figure): ${counted(jobsOf(figure).length, 'job')}, SHA-256 ${shipped[figure.id]!.hash}`,
    );
  }
}
