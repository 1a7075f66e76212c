import { describe, expect, it } from 'vitest';
import { answer, type Found } from '../../../src/frameworks/which/index.ts';
import { conventions, random, sample } from './which-random.ts';

/** Whether a rate may have been printed as this text: within half a unit of its last digit. */
function prints(rate: number, text: string, digits: number): boolean {
  const given = Number(text);
  const unit = given === 0 ? 0 : 10 ** (Math.floor(Math.log10(given) + 1e-12) + 1 - digits);
  return Math.abs(rate - given) <= 0.5 * unit * (1 + 1e-6) + 1e-9 * Math.abs(given) + 1e-12 * rate;
}

describe.each(conventions)('$name', ({ name, convention }) => {
  it('is named for 50 random settings, and every member of the set prints the same rates', () => {
    const next = random(conventions.findIndex((each) => each.name === name) + 1);
    for (let round = 0; round < 50; round++) {
      const { own, peakLr, texts, digits } = sample(convention, next);
      const found = answer(texts.join(', ')) as Found;
      const about = JSON.stringify({ own, peakLr, digits, first: texts.slice(0, 3), last: texts.slice(-7) });
      expect(found.kind, `${about} ${found.message}`).toBe('found');
      const right = found.matches.find(
        (match) => `${match.framework}/${match.convention}` === name && match.shift === 0,
      );
      expect(right, about).toBeDefined();
      expect(right?.lengths[0], about).toBeLessThanOrEqual(own.length);
      expect(right?.lengths[1], about).toBeGreaterThanOrEqual(own.length);
      for (const match of found.matches) {
        const other = conventions.find((each) => each.name === `${match.framework}/${match.convention}`);
        const schedule = other?.convention.schedule(match.own);
        for (const [step, text] of texts.entries()) {
          const rate = match.peakLr * (schedule?.(step + match.shift) ?? NaN);
          expect(prints(rate, text, digits), `${about} ${JSON.stringify(match)} ${step}: ${rate} ${text}`).toBe(true);
        }
      }
    }
  });
});
