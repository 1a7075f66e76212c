// The cells of the map over peak rate and warmup length, which the tiny net shares with the map of all runs.
import { counted, format } from '../../parameters/format.ts';
import type { Params } from '../../parameters/index.ts';
import type { Settings } from '../../training/job.ts';

/** The peak rates of the map's rows, from the foot. */
export const rates = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1];

/** The warmup lengths of its columns, in steps. */
export const lengths = [0, 5, 10, 25, 50, 100];

/** A cell of the map: what its runs have in common. */
export interface Cell {
  readonly rate: number;
  readonly warmupSteps: number;
}

/**
 * The cell with a number, counted along the rows from the lower left corner.
 *
 * @param cell a whole number from 0 to 53
 * @example cellAt(22) // { rate: 0.1, warmupSteps: 50 }
 */
export const cellAt = (cell: number): Cell => ({
  rate: rates[Math.floor(cell / lengths.length)]!,
  warmupSteps: lengths[cell % lengths.length]!,
});

/**
 * What a reader calls a cell.
 *
 * @param cell a whole number from 0 to 53
 * @example cellWords(22) // "peak rate 0.1, 50 warmup steps"
 */
export function cellWords(cell: number): string {
  const { rate, warmupSteps } = cellAt(cell);
  return `peak rate ${format(rate)}, ${warmupSteps === 0 ? 'no warmup' : counted(warmupSteps, 'warmup step')}`;
}

/** Every cell, in order. */
export const cells: readonly Cell[] = Array.from({ length: rates.length * lengths.length }, (_, cell) => cellAt(cell));

/** The parameters that every run of the map has in common. */
export const netNames = ['netGain', 'netMomentum', 'netActivation', 'netClip'] as const;

/** What they are to the experiment. */
export const settingsOf = ({ netGain, netMomentum, netActivation, netClip }: Params): Settings => ({
  gain: netGain,
  momentum: netMomentum,
  activation: netActivation,
  clip: netClip === 'on' ? 1 : 0,
});
