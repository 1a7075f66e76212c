// From a pasted config to the warmup that it sets.
import { type ConfigNumber, Unreadable } from '../../frameworks/config-rule.ts';
import type { Framework, WarmupSettings } from '../../frameworks/framework.ts';
import { defaultRun } from '../../schedule/index.ts';
import type { Found, Match, Refused, Setting } from '../answer.ts';
import { about } from '../findings.ts';
import { takes } from '../fit/choose.ts';
import { linearOf, runOf, withStart } from '../match.ts';
import { shown } from '../number-words.ts';
import { refused } from '../text/input.ts';
import { type Lengths, lengthsIn } from './epochs.ts';
import { parts } from './parts.ts';
import { type Applied, ruleFor } from './rule-for.ts';

/** A config has at most this many characters: a longer text was meant to be something else. */
const mostCharacters = 200_000;

/** N as given, or as the record says where it is not. */
function lengthOf(applied: Applied): Lengths & { given: boolean } {
  const { rule, scope, convention } = applied;
  const { lengthName, defaultSettings, defaults } = convention;
  const named = rule.lengthOf ? rule.lengthOf(scope) : scope.number(lengthName);
  if (named === undefined && /^(?:required|no default)/.test(defaults[lengthName] ?? 'required')) {
    throw new Unreadable(
      `"${lengthName}" is not set, and ${convention.title} has no default for it. Paste the line that sets it.`,
    );
  }
  const value = named ?? {
    name: lengthName,
    value: defaultSettings.length,
    words: `${defaultSettings.length}, its default`,
  };
  if (!Number.isInteger(value.value) || value.value < 0) {
    throw new Unreadable(`"${value.name}" is ${value.words}. It must be a whole number ≥ 0.`);
  }
  if (value.value === 0) throw new Unreadable(`"${value.name}" is ${value.words}: there is no warmup.`);
  return { ...lengthsIn(applied, value), given: named !== undefined };
}

/** s as a share of the peak. */
function givenStart(
  { rule, scope, framework, convention }: Applied,
  peak: number | undefined,
): { start: number; given?: ConfigNumber } {
  const { startIs, startName, defaultSettings } = convention;
  if (startIs === 'fixed') return { start: defaultSettings.startFactor };
  const named = rule.startOf ? rule.startOf(scope) : scope.number(startName ?? '');
  // fairseq writes −1 for "not set".
  const given = named === undefined || named.value < 0 ? undefined : named;
  const { usualStart: usual } = rule;
  const rate =
    given ?? (usual === undefined ? undefined : { name: startName, value: usual, words: `${usual}, its default` });
  if (rate === undefined) return { start: defaultSettings.startFactor };
  if (startIs === 'share' || rate.value === 0) return { start: rate.value, ...(given && { given }) };
  if (peak === undefined) {
    const { peakName } = convention;
    const wanted = peakName.includes(' ') ? `the ${peakName}` : `"${peakName}"`;
    throw new Unreadable(
      `${framework.title}, ${convention.title}: "${rate.name}" is the rate ${rate.words}, and the config does not say the peak. Add ${wanted}.`,
    );
  }
  return { start: rate.value / peak, ...(given && { given }) };
}

const setting = (name: string, value: string, isGiven: boolean): Setting => ({
  name,
  value,
  from: isGiven ? 'given' : 'default',
});

function found(applied: Applied): Found {
  const { rule, scope, framework, convention } = applied;
  const problem = rule.refuse?.(scope);
  if (problem !== undefined) throw new Unreadable(problem);
  const length = lengthOf(applied);
  const peak = scope.number(convention.peakName, ...(rule.peak ?? []));
  if (peak !== undefined && !(peak.value > 0))
    throw new Unreadable(`"${peak.name}" is ${peak.words}. The peak must be a number > 0.`);
  const peakLr = peak?.value ?? rule.usualPeak;
  const { start, given } = givenStart(applied, peakLr);
  const typed: WarmupSettings = { length: length.named.value, startFactor: start };
  if (!takes(convention, typed)) {
    throw new Unreadable(
      `${convention.title} does not take ${convention.lengthName} = ${typed.length} with a start of ${shown(start)}.`,
    );
  }
  const linear = linearOf(convention, typed);
  const shownPeak = peakLr ?? defaultRun.peakLr;
  const startRate = convention.startIs === 'rate' ? start * shownPeak : start;
  const { named, given: lengthIsGiven } = length;
  const settings = [
    setting(named.name, named.product ? `${typed.length} (${named.product})` : String(typed.length), lengthIsGiven),
  ];
  if (convention.startName !== undefined)
    settings.push(setting(given?.name ?? convention.startName, shown(startRate), given !== undefined));
  if (peakLr !== undefined)
    settings.push(setting(peak?.name ?? convention.peakName, shown(peakLr), peak !== undefined));
  const assumed = settings.filter(({ from }) => from === 'default').map(({ name, value }) => `${name} = ${value}`);
  const numbers = linear
    ? `w = ${shown(linear.startFactor)} and W = ${linear.warmupSteps}${length.unit === 'epoch' ? ' epochs' : ''}`
    : 'no straight line';
  const match: Match = {
    framework: framework.id,
    convention: convention.id,
    typed: withStart(convention, typed),
    lengths: [typed.length, typed.length],
    settings,
    peakLr: shownPeak,
    shift: 0,
    asShipped: given === undefined,
  };
  return {
    kind: 'found',
    from: 'config',
    message: `${framework.title}, ${convention.title}: ${numbers}${peakLr === undefined ? '' : `, peak ${shown(peakLr)}`}.`,
    matches: [match],
    peakLr,
    linear,
    read: undefined,
    points: [],
    largestResidual: { absolute: 0, inLastDigit: 0 },
    findings: [
      ...about({ convention, typed, peakLr: shownPeak }, length.unit),
      ...(assumed.length > 0 ? [`Not set, so by default: ${assumed.join(', ')}.`] : []),
      ...(peakLr === undefined ? [`The config does not say the peak; ${shown(shownPeak)} stands in for it.`] : []),
      ...length.notes,
      ...(rule.notes?.(scope) ?? []),
    ],
    run: length.unit === 'epoch' ? undefined : linear && runOf(linear, shownPeak),
  };
}

/**
 * The warmup that a few lines of config set.
 *
 * @param text with plain line ends, known to be neither rates nor a log
 * @param frameworks whose conventions are looked for
 * @example readConfig('hello', []).kind // 'refused'
 */
export function readConfig(text: string, frameworks: readonly Framework[]): Found | Refused {
  const wanted = 'Paste a list of rates, a training log, or the lines of a config that set the warmup.';
  if (text.length > mostCharacters)
    return refused(`No rates were found in it, and it is too long for a config. ${wanted}`);
  const applied = ruleFor(parts(text), frameworks);
  if (applied === undefined)
    return refused(`Neither rates nor the settings of a known warmup were found in it. ${wanted}`);
  try {
    return found(applied);
  } catch (error) {
    if (error instanceof Unreadable) return refused(error.message);
    throw error;
  }
}
