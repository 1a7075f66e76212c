import { shippedFrom } from '../../training/results/shipped.ts';
import shipped from '../../training/results/speed-limit.json' with { type: 'json' };
import type { Figure } from '../kit/figure.ts';
import { drawSpeedLimit } from './draw.ts';
import { cells, jobOf, lengths, type Row, rowsOf, runsPerCell } from './cells.ts';
import { cellWords, speedFinding, speedWords } from './words.ts';

/** Which peak rates the model with two weights survives after which warmups. */
export const figure: Figure<Row> = {
  id: 'speed-limit',
  title: 'Which rates survive after which warmups',
  question: 'How slow must a ramp be?',
  task: 'Start further out, where it is sharper. How many times as many warmup steps does the same rate need?',
  finding: (params, known) => speedFinding(rowsOf(params, known), params),
  parameters: ['uvStart', 'uvNoise'],
  silent: ['speedCell'],
  actions: [
    {
      id: 'take',
      label: 'Take this cell’s rate and warmup to the figure of the two weights',
      offered: () => true,
      change: ({ speedCell }) => ({ uvLr: cells[speedCell]!.rate, uvWarmup: cells[speedCell]!.length }),
    },
  ],
  runs: {
    of: ['uvStart', 'uvNoise'],
    jobs: (params) => cells.map((cell) => jobOf(params, cell)),
    shipped: shippedFrom(shipped),
    prompt: true,
  },
  cursor: 'speedCell',
  across: () => lengths.length,
  span: () => cells.length - 1,
  columns: [
    { key: 'warmup', label: 'warmup steps' },
    { key: 'rate', label: 'peak rate' },
    { key: 'survive', label: `runs that survive, of ${runsPerCell}` },
  ],
  data: rowsOf,
  describe: (params, known) => {
    const rows = rowsOf(params, known);
    return `${speedWords(rows, params)} ${cellWords(rows, params)}`;
  },
  read: (params, known) => cellWords(rowsOf(params, known), params),
  draw: drawSpeedLimit,
};
