import { shippedFrom } from '../../training/results/shipped.ts';
import shipped from '../../training/results/tiny-net.json' with { type: 'json' };
import type { Action, Figure } from '../kit/figure.ts';
import { cellAt, cells, cellWords, lengths, netNames } from './grid.ts';
import { parameters, type Params } from '../../parameters/index.ts';
import { drawTinyNet } from './draw.ts';
import { plottedRows, type Row, takenRows } from './rows.ts';
import { jobOf, labelOf, loggedSteps, namesOf, runsOf, steps } from './runs.ts';
import { endsWords, hereWords } from './words.ts';

const across = lengths.length;

/** A button to the next cell of the map in one direction, so that the pair can be moved without the map. */
const toCell = (id: string, label: string, by: number, there: (cell: number) => boolean): Action => ({
  ...{ id, label },
  // The reader's own f(x) is as long as it is.
  offered: ({ netCell, netSchedule }) => there(netCell) && (Math.abs(by) === across || netSchedule !== 'own'),
  change: ({ netCell }) => ({ netCell: netCell + by }),
});

const actions: readonly Action[] = [
  toCell('lower-rate', 'Lower peak rate', -across, (cell) => cell >= across),
  toCell('higher-rate', 'Higher peak rate', across, (cell) => cell < cells.length - across),
  toCell('shorter', 'Shorter warmup', -1, (cell) => cell % across > 0),
  toCell('longer', 'Longer warmup', 1, (cell) => cell % across < across - 1),
  {
    ...{ id: 'next-seed', label: 'Next seed' },
    offered: ({ netSeed }) => netSeed < 4_294_967_295,
    change: ({ netSeed }) => ({ netSeed: netSeed + 1 }),
  },
];

/** Two runs of the tiny net from the same weights, at the chosen cell of the map: without warmup, and with it. */
export const figure: Figure<Row> = {
  id: 'tiny-net',
  title: 'Two runs from the same weights',
  question: 'What does a warmup save this net from?',
  task: 'Choose the schedule that stays flat and then jumps. Where is the sharpness when its threshold falls, and what becomes of the net?',
  finding: (params, known) => {
    const [without, warm] = runsOf(params, known);
    if (!without || (!warm && namesOf(params).length > 1)) return 'One pair of runs, from the same weights.';
    if (!warm) return 'One run, since both schedules are the same.';
    const [first, second] = [without, warm].map(({ end }) => end.verdict === 'trained');
    if (first && second) return 'Both runs train, from the same weights and at the same peak rate.';
    if (!first && !second) return 'Neither of the two runs trains.';
    const better = labelOf(second ? 'with' : 'without', params);
    return `Same weights, same data, same peak rate: only the run ${better} trains.`;
  },
  parameters: ['netSeed', 'netSchedule', 'netStartFactor', 'netStep'],
  silent: ['netCell', ...netNames],
  actions,
  idle: ({ netSchedule, netCell }: Params) =>
    netSchedule === 'own' || (netSchedule !== 'small' && cellAt(netCell).warmupSteps === 0) ? ['netStartFactor'] : [],
  conflict: ({ netSchedule, own }) =>
    netSchedule === 'own' && own.length === 0
      ? `${parameters.netSchedule.label} must not be ${parameters.own.label} before there is one: write it in the notebook of this site, and it is here as well`
      : undefined,
  cursor: 'netStep',
  stops: () => loggedSteps,
  span: () => steps,
  runs: {
    of: ['netSeed', 'netSchedule', 'netStartFactor', 'netCell', ...netNames, 'own'],
    // Another f(x) is no reason to run again what does not follow it.
    idle: ({ netSchedule }) => (netSchedule === 'own' ? [] : ['own']),
    jobs: (params) => namesOf(params).map((name) => jobOf(params, name)),
    shipped: shippedFrom(shipped),
    prompt: true,
    called: { netCell: cellWords },
  },
  columns: [
    { key: 'step', label: 'step' },
    { key: 'run', label: 'warmup' },
    { key: 'rate', label: 'learning rate' },
    { key: 'loss', label: 'loss' },
    { key: 'sharpness', label: 'sharpness λ' },
    { key: 'threshold', label: 'threshold 2(1+β)/η' },
  ],
  data: plottedRows,
  taken: takenRows,
  describe: (params, known) =>
    runsOf(params, known).length < namesOf(params).length
      ? endsWords(params, known)
      : `${endsWords(params, known)} ${hereWords(params, known)}`,
  read: hereWords,
  draw: drawTinyNet,
};
