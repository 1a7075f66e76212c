// What the examples of src/which are about: a warmup over four updates to 0.1, and all that the recogniser makes of it.
import { frameworks } from '../../../src/frameworks/index.ts';
import { parts } from '../../../src/which/config/parts.ts';
import { ruleFor } from '../../../src/which/config/rule-for.ts';
import { straightWarmups } from '../../../src/which/fit/lines.ts';
import { recognise, ways } from '../../../src/which/fit/recognise.ts';
import { checkRates } from '../../../src/which/text/check-rates.ts';

const texts = ['0', '0.025', '0.05', '0.075', '0.1', '0.1'];
const rates = checkRates(
  texts.map((text) => ({ text, step: undefined })),
  { from: 'rates', unit: 'update', shifts: [0] },
);
if (rates.kind !== 'rates') throw new Error(rates.message);
const way = ways(rates)[0]!;
const recognised = recognise(frameworks, rates, way)!;
const { stretch, fits } = recognised;
const fit = fits[0]!;

/** The rates as read, one way to read their digits, what fits them best, and a config that sets another warmup. */
export const pasted = {
  rates,
  way,
  recognised,
  stretch,
  fit,
  convention: fit.convention,
  candidate: {
    length: 4,
    share: ({ startFactor }: { startFactor: number }) => startFactor,
    polygon: straightWarmups(stretch, 0).get(4)!,
  },
  applied: ruleFor(parts('warmup_iters = 2000'), frameworks)!,
};
