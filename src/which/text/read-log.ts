// Rates from a training log, and whose log it looks like.
import type { Refused } from '../answer.ts';
import { checkRates } from './check-rates.ts';
import { type Entry, type Place, type Rates, refused } from './input.ts';
import { type Context, placeIn } from './place.ts';

/** Who writes logs that look like this. */
interface Format {
  readonly pattern: RegExp;
  /** `id`s of the frameworks whose conventions are likeliest in it, the likeliest first. */
  readonly frameworks: readonly string[];
}

const formats: readonly Format[] = [
  { pattern: /^\s*Epoch: \[\d+\]\s+\[\s*\d+\/\d+\]\s+eta: /m, frameworks: ['pytorch-lambdalr', 'pytorch-linearlr'] },
  { pattern: /\{(?=[^{}]{0,600}["']learning_rate["']: )(?=[^{}]{0,600}["']epoch["']: )/, frameworks: ['transformers'] },
  { pattern: /consumed samples: .{0,400}learning rate: /, frameworks: ['megatron'] },
  { pattern: /\biter: \d+ .{0,2000}\blr: [\d.e-]+\s+max_mem: /, frameworks: ['detectron2'] },
  { pattern: /- mmengine - /, frameworks: ['mmengine'] },
  { pattern: /\[Rank \d+\] step=\d+, skipped=\d+, lr=/, frameworks: ['deepspeed'] },
  { pattern: /\bnum_updates\b/, frameworks: ['fairseq'] },
  { pattern: /\dm?s\/step - /, frameworks: ['keras'] },
  { pattern: /^Train: \d+ \[\s*\d+\/\d+/m, frameworks: ['timm'] },
];

/** The frameworks that write logs of this form, the likeliest first. */
function writersOf(text: string): readonly string[] {
  const beginning = text.slice(0, 20_000);
  return formats.find(({ pattern }) => pattern.test(beginning))?.frameworks ?? [];
}

const rate =
  /(?:^|[\s,;{(|[/"'])(?:(?:cur(?:rent)?|last|train)[ _])?(?:lr|learning[ _]rate)(?:-[\w/]{1,40})?["']?\s{0,20}(?:[:=]\s{0,20}|\s)[[("']{0,3}([+-]?(?:\d[\d_]*\.?\d*|\.\d+)(?:e[+-]?\d+)?%?|[+-]?(?:nan|inf(?:inity)?))(?![\w.])/i;

/**
 * What number n on a line may mean, likeliest first. torchvision's reference scripts print the rate after the
 * scheduler's step (pytorch/vision@738bb421, references/detection/engine.py), transformers' Trainer the one before it
 * (5.23.0, trainer.py; version 4 the one after it).
 */
function shiftsOf(writers: readonly string[], unit: 'update' | 'epoch' | 'line'): readonly number[] {
  // A line every k updates shows f(k), f(2k), … more often than its first update’s rate.
  if (unit === 'line') return [1, 0];
  if (unit === 'epoch') return [0, 1];
  if (writers.includes('pytorch-lambdalr')) return [1];
  return writers.includes('transformers') ? [-1, 0] : [0, 1, -1];
}

/** A JSON object that is written over several lines, as in trainer_state.json, says rate and step apart: as one line. */
const joined = (text: string) => text.replace(/\{[^{}]{1,2000}\}/g, (object) => object.replaceAll('\n', ' '));

interface Line {
  readonly text: string;
  readonly place: Place | undefined;
  readonly number: number;
}

function mixture(lines: readonly Line[]): string | undefined {
  const [first] = lines;
  const other = lines.find(({ place }) => place?.unit !== first?.place?.unit);
  if (first === undefined || other === undefined) return undefined;
  const says = ({ place, number }: Line) =>
    place === undefined
      ? `line ${number} names no step`
      : `line ${number} counts ${place.unit === 'epoch' ? 'epochs' : 'updates'} ("${place.words}")`;
  const [one, two] = [says(first), says(other)];
  return `${one[0]?.toUpperCase()}${one.slice(1)} and ${two}. Paste lines that all count the same.`;
}

/**
 * Rates in a training log: the lines that name a learning rate, with the steps they name.
 *
 * @param text anything
 * @returns undefined for a text with fewer than two such lines
 * @example readLog('step 0 lr 0.1\nstep 1 lr 0.1').kind // 'refused'
 */
export function readLog(text: string): Rates | Refused | undefined {
  const lines: Line[] = [];
  const context: Context = {};
  for (const [index, line] of joined(text).split('\n').entries()) {
    if (line.length > 20_000) continue;
    const found = rate.exec(line)?.[1];
    const place = placeIn(line, context, found !== undefined);
    if (found === undefined) continue;
    lines.push({ text: found, place, number: index + 1 });
  }
  if (lines.length < 2) return undefined;
  // A bar that did not move between two lines says nothing about either.
  const weak = lines.some(({ place }) => place === undefined) && lines.every(({ place }) => place?.weak ?? true);
  if (weak) lines.forEach((line, index) => (lines[index] = { ...line, place: undefined }));
  const mixed = mixture(lines);
  if (mixed !== undefined) return refused(mixed);
  const entries: Entry[] = lines.map(({ text, place }) => ({ text, step: place?.step }));
  const unit = lines[0]?.place?.unit ?? 'line';
  const writers = writersOf(text);
  return checkRates(entries, { from: 'log', unit, shifts: shiftsOf(writers, unit), writers });
}
