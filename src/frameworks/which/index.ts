import type { Framework } from '../framework.ts';
import { frameworks } from '../index.ts';
import type { Answer, Found } from './answer.ts';
import { findings } from './findings.ts';
import type { Rates } from './input.ts';
import { linearOf, matchOf, runOf } from './match.ts';
import { largest, pointsOf, rateOf } from './points.ts';
import { read } from './read.ts';
import { readConfig } from './read-config.ts';
import { lineThrough, recognise, type Recognised, ways } from './recognise.ts';
import { byEpoch, spacings } from './spacings.ts';
import { summary } from './summary.ts';
import { unfinished, unmatched } from './unmatched.ts';

export type { Answer, FittedPoint, Found, Match } from './answer.ts';

interface Understood {
  readonly rates: Rates;
  readonly recognised: Recognised;
  /** The updates from one line to the next, where they were found out. */
  readonly every?: number;
}

/** The likeliest way to count the lines under which a convention fits. */
function understand(rates: Rates, recognised: (rates: Rates) => Recognised | undefined): Understood | undefined {
  const plain = recognised(rates);
  if (plain?.fits[0]?.asShipped) return { rates, recognised: plain };
  for (const { rates: spaced, every } of spacings(rates)) {
    const found = recognised(spaced);
    if (found?.fits[0]?.asShipped) return { rates: spaced, recognised: found, every };
  }
  if (plain !== undefined) return { rates, recognised: plain };
  const epochs = byEpoch(rates);
  const found = epochs && recognised(epochs);
  return epochs && found && { rates: epochs, recognised: found };
}

function found({ rates, recognised, every }: Understood): Found {
  const [fit] = recognised.fits as [Recognised['fits'][number]];
  const linear = linearOf(fit.convention, fit.own);
  const points = pointsOf(rates, recognised.stretch.bounds.length, rateOf(fit));
  return {
    kind: 'found',
    from: rates.read.from,
    message: summary(recognised.fits),
    matches: recognised.fits.map(matchOf),
    peakLr: fit.peakLr,
    linear,
    read: rates.read,
    points,
    largestResidual: largest(points),
    findings: findings(recognised, rates.read, every),
    run: linear && runOf(linear, fit.peakLr),
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
  for (const peak of ['shown', 'hidden'] as const) {
    for (const way of ways(input)) {
      const line = peak === 'shown' ? lineThrough(input, way) : undefined;
      if (line !== undefined) return unfinished(known, input, line);
      const understood = understand(input, (rates) => recognise(known, rates, way, peak));
      if (understood !== undefined) return found(understood);
    }
  }
  return unmatched(input);
}
