import type { Framework } from '../framework.ts';
import { frameworks } from '../index.ts';
import type { Answer, Found } from './answer.ts';
import { findings } from './findings.ts';
import type { Rates } from './input.ts';
import { linearOf, matchOf, runOf } from './match.ts';
import { listed, shown } from './number-words.ts';
import { largest, pointsOf, rateOf } from './points.ts';
import { read } from './read.ts';
import { readConfig } from './read-config.ts';
import { lineThrough, recognise, type Recognised } from './recognise.ts';
import { unfinished, unmatched } from './unmatched.ts';

export type { Answer, FittedPoint, Found, Match, Reading, Refused, Setting, Unfinished, Unmatched } from './answer.ts';

function summary(recognised: Recognised): string {
  const [fit] = recognised.fits as [Recognised['fits'][number]];
  const linear = linearOf(fit.convention, fit.own);
  const names = [
    ...new Set(
      recognised.fits.filter(({ asShipped }) => asShipped === fit.asShipped).map(({ framework }) => framework.title),
    ),
  ];
  const numbers = linear
    ? `w = ${shown(linear.startFactor)}, W = ${linear.warmupSteps}, peak ${shown(fit.peakLr)}`
    : `${fit.convention.lengthName} = ${fit.own.length}, peak ${shown(fit.peakLr)}`;
  return `${linear ? 'A linear warmup' : fit.convention.title}: ${numbers}. So do ${listed(names.slice(0, 4))}.`;
}

function found(rates: Rates, recognised: Recognised): Found {
  const [fit] = recognised.fits as [Recognised['fits'][number]];
  const linear = linearOf(fit.convention, fit.own);
  const points = pointsOf(rates, recognised.stretch.bounds.length, rateOf(fit));
  return {
    kind: 'found',
    from: rates.read.from,
    message: summary(recognised),
    matches: recognised.fits.map(matchOf),
    peakLr: fit.peakLr,
    linear,
    read: rates.read,
    points,
    largestResidual: largest(points),
    findings: findings(recognised, rates.read),
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
  const line = lineThrough(input);
  if (line !== undefined) return unfinished(known, input, line);
  const recognised = recognise(known, input);
  return recognised === undefined ? unmatched(input) : found(input, recognised);
}
