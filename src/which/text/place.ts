// The step or epoch that a line of a log names.
import type { Place } from './input.ts';

/** What lines before this one said: the epoch, and where a progress bar stood. */
export interface Context {
  epoch?: number;
  /** The first epoch's number, 0 or 1. */
  first?: number;
  bar?: string | undefined;
}

const named = [
  /(?:^|[\s,{(|["'/])num_updates["']?\s{0,20}[:=]?\s{0,20}["'[]?(\d{1,12})(?![\d.])/i,
  /(?:^|[\s,{(|["']|train(?:er)?\/)(?:global[ _]?)?(?:step|iteration|iter|update|batch)(?:\(train\))?["']?\s{0,20}[:=#]?\s{0,20}["'[]?\s{0,20}(\d{1,12})(?![\d.]|e[+-]?\d)/i,
];
/** A place within an epoch, the surest first: `[ 10/60]`, `10/60 [00:03<…` or `100/100 ━━━`, and `10/60` alone. */
const within = [
  /\[\s{0,20}(\d{1,12})\s{0,5}\/\s{0,5}(\d{1,12})\s{0,5}[\](]/,
  /(?:^|[\s|])(\d{1,12})\s{0,5}\/\s{0,5}(\d{1,12})\s{0,5}[[(━=]/,
  /(?:^|[\s|])(\d{1,12})\s{0,5}\/\s{0,5}(\d{1,12})(?=\s{0,5}$|\s(?!\d\d:))/,
];
const epochs =
  /(?:^|[\s,{(|["'])(?:epoch(?:\(train\))?|train:)["']?\s{0,5}[:=#]?\s{0,5}\[?\s{0,5}(\d{1,9}(?:\.\d{1,20})?)/i;
const bar = /\s(\d{1,12})\/\d{1,12}\s\[/;

/** Epochs are counted from 0 here and from 1 there; the first one seen says which. */
function epochsBefore(context: Context, epoch: number): number {
  context.first ??= Math.min(epoch, 1);
  return epoch - context.first;
}

/**
 * The step that a line names, remembering what lines before it said.
 *
 * @param line one line
 * @param context what earlier lines said; changed by this one
 * @param hasRate whether the line names a learning rate: only such a line has a step of its own
 * @example placeIn('step 10: lr 0.1', {}, true)?.step // 10
 */
export function placeIn(line: string, context: Context, hasRate: boolean): Place | undefined {
  const epoch = epochs.exec(line)?.[1];
  const whole = epoch !== undefined && !epoch.includes('.') ? Number(epoch) : undefined;
  if (whole !== undefined) context.epoch = whole;
  if (!hasRate) {
    context.bar = bar.exec(line)?.[1] ?? context.bar;
    return undefined;
  }
  for (const pattern of named) {
    const match = pattern.exec(line);
    if (match === null) continue;
    return { unit: 'update', step: Number(match[1]), words: match[0].replace(/^[\s,{(|["'/]+/, ''), weak: false };
  }
  const rest = line.replace(epochs, ' [');
  const part = within.map((pattern) => pattern.exec(rest)).find((match) => match !== null);
  if (part !== undefined) {
    const [count, size] = [Number(part[1]), Number(part[2])];
    const before = context.epoch === undefined ? 0 : epochsBefore(context, context.epoch);
    return { unit: 'update', step: before * size + count, words: `${count}/${size}`, weak: false };
  }
  if (whole !== undefined) return { unit: 'epoch', step: whole, words: `epoch ${whole}`, weak: false };
  const shownByBar = context.bar;
  context.bar = undefined;
  if (shownByBar === undefined) return undefined;
  return { unit: 'update', step: Number(shownByBar), words: shownByBar, weak: true };
}
