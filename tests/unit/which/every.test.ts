// Rates of every convention are recognised as that convention’s.
import { describe, expect, it } from 'vitest';
import { answer, type Found } from '../../../src/which/index.ts';
import { conventions, random, sample, type Sample } from './random.ts';

const byName = new Map(conventions.map((each) => [each.name, each.convention]));

/** The half unit of each printed rate's last digit, and a hair for floating point. */
const halves = ({ texts, digits }: Sample) =>
  texts.map((text) => {
    const given = Number(text);
    const unit = given === 0 ? 0 : 10 ** (Math.floor(Math.log10(given) + 1e-12) + 1 - digits);
    return 0.5 * unit * (1 + 1e-6) + 2e-9 * given + 1e-12;
  });

/** The first update at which these settings print another rate, undefined where there is none. */
function differs(
  sampled: Sample,
  half: readonly number[],
  name: string,
  typed: Sample['typed'],
  peakLr: number,
  shift = 0,
) {
  const schedule = byName.get(name)?.schedule(typed);
  for (const [step, text] of sampled.texts.entries()) {
    const miss = Math.abs(peakLr * (schedule?.(step + shift) ?? NaN) - Number(text));
    if (!(miss <= (half[step] as number))) return step;
  }
  return undefined;
}

/** Settings of another convention that might print the same: N and s near the right ones, and what the rates suggest. */
function rivals({ typed, peakLr, texts }: Sample, usual: number) {
  const plateau = Number(texts.at(-1));
  const starts = [usual, typed.startFactor, Number(texts[0]) / plateau, Number(texts[1]) / plateau, 1 / typed.length];
  return [-2, -1, 0, 1, 2].flatMap((more) =>
    starts.flatMap((startFactor) =>
      [peakLr, plateau].map((peak) => ({ rival: { length: Math.max(1, typed.length + more), startFactor }, peak })),
    ),
  );
}

// Thousands of comparisons each: generous with time on a busy machine.
describe.each(conventions)('$name', { timeout: 60_000 }, ({ name, convention }) => {
  const next = random(conventions.findIndex((each) => each.name === name) + 1);
  const rounds = Array.from({ length: 50 }, () => {
    const sampled = sample(convention, next);
    return { sampled, half: halves(sampled), found: answer(sampled.texts.join(', ')) as Found };
  });
  const about = ({ typed, peakLr, texts }: Sample) =>
    `${JSON.stringify({ typed, peakLr })} ${texts.slice(0, 4)} … ${texts.slice(-7)}`;

  it('is named for 50 random settings, with an N that includes the right one', () => {
    for (const { sampled, found } of rounds) {
      expect(found.kind, `${about(sampled)} ${found.message}`).toBe('found');
      const right = found.matches.find(
        (match) => `${match.framework}/${match.convention}` === name && match.shift === 0,
      );
      expect(right, about(sampled)).toBeDefined();
      expect(right?.lengths[0], about(sampled)).toBeLessThanOrEqual(sampled.typed.length);
      expect(right?.lengths[1], about(sampled)).toBeGreaterThanOrEqual(sampled.typed.length);
    }
  });

  it('is named together with conventions that print the same rates, to the last digit', () => {
    for (const { sampled, half, found } of rounds) {
      for (const { framework, convention: id, typed, peakLr, shift } of found.matches) {
        const step = differs(sampled, half, `${framework}/${id}`, typed, peakLr, shift);
        if (step !== undefined)
          expect.fail(`${about(sampled)}: ${framework}/${id} ${JSON.stringify(typed)} differs at ${step}`);
      }
    }
  });

  it('is named together with every convention that prints the same rates', () => {
    for (const { sampled, half, found } of rounds) {
      const named = new Set(found.matches.map((match) => `${match.framework}/${match.convention}`));
      for (const other of conventions) {
        if (named.has(other.name)) continue;
        for (const { rival: typed, peak } of rivals(sampled, other.convention.defaultSettings.startFactor)) {
          try {
            other.convention.schedule(typed)(0);
          } catch {
            continue;
          }
          const step = differs(sampled, half, other.name, typed, peak);
          if (step === undefined) expect.fail(`${about(sampled)}: ${other.name} ${JSON.stringify(typed)} is missing`);
        }
      }
    }
  });
});
