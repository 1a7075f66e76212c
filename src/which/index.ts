// Which warmup a pasted text shows: rates are read and fitted, a config is read by its rules.
import type { Framework } from '../frameworks/framework.ts';
import { frameworks } from '../frameworks/index.ts';
import type { Answer, Found } from './answer.ts';
import { readConfig } from './config/read-config.ts';
import { findings } from './findings.ts';
import { largest, pointsOf, rateOf } from './fit/points.ts';
import { lineThrough, recognise, type Recognised, ways } from './fit/recognise.ts';
import { byEpoch, spacings } from './fit/spacings.ts';
import { linearOf, matchOf, runOf } from './match.ts';
import { countingOf, summary } from './summary.ts';
import type { Rates } from './text/input.ts';
import { read } from './text/read-text.ts';
import { unfinished, unmatched } from './unmatched.ts';

export type { Answer, FittedPoint, Found, Match } from './answer.ts';

interface Understood {
  readonly rates: Rates;
  readonly recognised: Recognised;
  /** The updates from one line to the next, where they were found out. */
  readonly every?: number;
}

type Recognise = (rates: Rates, known?: readonly Framework[]) => Recognised | undefined;

/** The spacing of lines that name no step under which a default start fits, sought only in who writes such logs, if that is known. */
function spaced(rates: Rates, known: readonly Framework[], recognised: Recognise): Understood | undefined {
  const writers = known.filter(({ id }) => rates.writers.includes(id));
  for (const { rates: each, every } of spacings(rates)) {
    if (recognised(each, writers.length > 0 ? writers : known)?.fits[0]?.asShipped !== true) continue;
    const found = recognised(each);
    if (found?.fits[0]?.asShipped) return { rates: each, recognised: found, every };
  }
  return undefined;
}

/** The likeliest way to count the lines under which a convention fits. */
function understand(rates: Rates, known: readonly Framework[], recognised: Recognise): Understood | undefined {
  const plain = recognised(rates);
  if (plain?.fits[0]?.asShipped) return { rates, recognised: plain };
  const regular = spaced(rates, known, recognised);
  if (regular !== undefined) return regular;
  if (plain !== undefined) return { rates, recognised: plain };
  const epochs = byEpoch(rates);
  const found = epochs && recognised(epochs);
  return epochs && found && { rates: epochs, recognised: found };
}

function found({ rates, recognised, every }: Understood): Found {
  const [fit] = recognised.fits as [Recognised['fits'][number]];
  const linear = linearOf(fit.convention, fit.typed);
  const perLine = rates.read.unit === 'line' ? 1 : fit.shift < 0 ? undefined : every;
  const points = pointsOf(rates, recognised.stretch.bounds.length, rateOf(fit));
  return {
    kind: 'found',
    from: rates.read.from,
    message: summary(recognised.fits, perLine),
    matches: recognised.fits.map((each) => {
      const counting = countingOf(each, recognised.fits, rates.read);
      return { ...matchOf(each, perLine), ...(counting !== undefined && { counting }) };
    }),
    peakLr: fit.peakLr,
    linear,
    read: rates.read,
    points,
    largestResidual: largest(points),
    findings: findings(recognised, rates.read, every),
    run: perLine === undefined ? linear && runOf(linear, fit.peakLr) : undefined,
  };
}

/**
 * Which warmup a pasted text shows: a list of rates, a training log, or a few lines of config.
 *
 * @param text anything; up to 5,000,000 characters are read
 * @param known the frameworks whose conventions are tried
 * @example answer('').kind // 'refused'
 */
export function answer(text: string, known: readonly Framework[] = frameworks): Answer {
  const input = read(text);
  if (input.kind === 'refused') return input;
  if (input.kind === 'other') return readConfig(input.text, known);
  for (const way of ways(input)) {
    const line = lineThrough(input, way);
    if (line !== undefined) return unfinished(known, input, line);
    const understood = understand(input, known, (rates, some = known) => recognise(some, rates, way));
    if (understood !== undefined) return found(understood);
  }
  return unmatched(input);
}
