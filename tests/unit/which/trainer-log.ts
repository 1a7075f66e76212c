// Writes logs as the transformers Trainer does.

/** One run of the transformers Trainer with a linear warmup from 0. */
export interface TrainerRun {
  readonly length: number;
  readonly peakLr: number;
  readonly total: number;
  /** Its logging_steps. */
  readonly every: number;
  readonly decay: 'linear' | 'cosine';
  /** Whether a line shows the rate before its update's scheduler step, as version 5 does, or after it, as version 4. */
  readonly shows: 'before' | 'after';
  /** Whether its progress bar stands between the lines. */
  readonly bar: boolean;
}

/** Four significant digits, as Python prints them. */
function fourDigits(value: number): string {
  if (value === 0) return '0.0';
  const rounded = Number(value.toPrecision(4));
  return rounded < 1e-4 ? rounded.toExponential().replace(/e-(\d)$/, 'e-0$1') : String(rounded);
}

function rateAt({ length, peakLr, total, decay }: TrainerRun, update: number): number {
  if (update < length) return (peakLr * update) / length;
  const share = (update - length) / (total - length);
  return peakLr * (decay === 'linear' ? 1 - share : (1 + Math.cos(Math.PI * share)) / 2);
}

/**
 * What the Trainer prints: transformers 5.23.0, trainer.py and trainer_callback.py.
 *
 * @param run what it trains
 */
export function trainerLog(run: TrainerRun): string {
  const lines: string[] = [];
  for (let step = run.every; step <= run.total; step += run.every) {
    const rate = fourDigits(rateAt(run, run.shows === 'before' ? step - 1 : step));
    if (run.bar)
      lines.push(`${Math.round((100 * step) / run.total)}%|█  | ${step}/${run.total} [00:10<01:30, 10.0it/s]`);
    const epoch = Number(((3 * step) / run.total).toPrecision(4));
    lines.push(`{'loss': '2.301', 'grad_norm': '1.25', 'learning_rate': '${rate}', 'epoch': '${epoch}'}`);
  }
  return lines.join('\n');
}
