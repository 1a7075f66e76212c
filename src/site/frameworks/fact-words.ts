// What the prose says of all conventions together, computed from their records.
import { arrivalWords, firstWords } from '../../frameworks/facts.ts';
import { counted, format } from '../../parameters/format.ts';
import { type Convention, frameworks } from '../../frameworks/index.ts';

const conventions = frameworks.flatMap((framework) => framework.conventions);
const shipping = frameworks.filter((framework) => framework.conventions.length > 0);
const distinct = (say: (convention: Convention) => string | undefined) => new Set(conventions.map(say));
const count = (holds: (convention: Convention) => boolean) => String(conventions.filter(holds).length);

/** How many full-rate updates the first 2 N updates are worth together. */
function worth({ schedule, defaultSettings }: Convention, length: number): number {
  const multiplier = schedule({ ...defaultSettings, length });
  return Array.from({ length: 2 * length }, (_, step) => multiplier(step)).reduce((sum, each) => sum + each, 0);
}

/** How far apart two ramps of one N can be, in full-rate updates, among straight ones whose start nobody chooses. */
function apart(length: number): number {
  const sums = conventions
    .filter(({ linear, startIs }) => linear && startIs === 'fixed')
    .map((convention) => worth(convention, length));
  return Math.max(...sums) - Math.min(...sums);
}

/** What the prose says of all conventions together, by name; each a short text, computed from the records. */
export const conventionsFacts: Readonly<Record<string, string>> = {
  conventions: counted(conventions.length, 'warmup'),
  // PyTorch has two records, and is one framework.
  frameworks: counted(new Set(shipping.map((each) => each.package ?? each.id)).size, 'framework'),
  'first-rates': String(distinct(firstWords).size),
  arrivals: String(distinct(arrivalWords).size),
  units: String(distinct(({ unit }) => unit).size),
  'from-zero': count((convention) => firstWords(convention) === '0'),
  'not-linear': count(({ linear }) => linear === undefined),
  'most-apart': format(apart(1000), 6),
};
