// The figure of the tiny net: two runs from the same weights, without warmup and with it.
import { format } from '../../parameters/format.ts';
import { parameters, type Params } from '../../parameters/index.ts';
import { shippedFrom } from '../../training/results/shipped.ts';
import shipped from '../../training/results/tiny-net.json' with { type: 'json' };
import type { Action, Figure } from '../kit/figure.ts';
import type { Known } from '../kit/runs/runs.ts';
import { drawTinyNet } from './four-panels.ts';
import { cellAt, cells, cellWords, lengths, netNames } from './grid.ts';
import { plottedRows, type Row, rowAt, stepOf, takenRows } from './logged.ts';
import { type Done, jobOf, labelOf, loggedSteps, type Name, namesOf, runsOf, steps } from './pair.ts';

/** What the second run is, as read after "the run". */
function scheduleWords({ netCell, netSchedule, netStartFactor }: Params): string {
  const length = `${format(cellAt(netCell).warmupSteps)} steps`;
  const low = `${format(netStartFactor)} times the peak`;
  return {
    linear: `with a warmup of ${length}`,
    flat: `with ${length} at ${low} and then the jump`,
    down: `with ${length} down to ${low} and then the jump`,
    small: `at ${low} throughout`,
    own: 'with your f(x)',
  }[netSchedule];
}

const nameWords = (name: Name, params: Params): string =>
  name === 'without' ? 'without warmup' : scheduleWords(params);

function endWords({ end, rows }: Done): string {
  return {
    trained: `trains to a loss of ${format(end.loss ?? 0, 2)}`,
    untrained: `does not train: its loss ends at ${format(end.loss ?? 0, 2)}`,
    dead: 'dies: no hidden unit answers any more, and the net gives one value for every input',
    diverged: `diverges: after step ${format(rows.at(-1)?.step ?? 0)} its loss is out of bounds`,
  }[end.verdict];
}

/** What became of the pair. */
function endsWords(params: Params, known: Known): string {
  const { rate } = cellAt(params.netCell);
  const runs = runsOf(params, known);
  const place = `At a peak rate of ${format(rate)} with seed ${String(params.netSeed)}`;
  if (runs.length < namesOf(params).length) return `${place}, the pair has not been run yet.`;
  const ends = runs.map((run) => `the run ${nameWords(run.name, params)} ${endWords(run)}`);
  const alone = namesOf(params).length === 1 ? ' This cell’s pair is one run, since both have the same schedule.' : '';
  return `${place}, ${ends.join('; ')}.${alone}`;
}

function sharpnessWords({ sharpness, threshold }: Row): string {
  if (sharpness === '' || threshold === '') return '';
  return `, sharpness ${format(sharpness, 2)} against a threshold of ${format(threshold, 2)}`;
}

/** Both runs at the reader's place. */
function hereWords(params: Params, known: Known): string {
  const rows = takenRows(params, known);
  const names = namesOf(params);
  if (!names.every((name) => rows.some(({ run }) => run === name))) return 'Not run yet.';
  const parts = names.map((name) => {
    const row = rowAt(rows, name, params);
    const label = labelOf(name, params);
    const told = row ? `rate ${format(row.rate, 2)}, loss ${format(row.loss, 2)}${sharpnessWords(row)}` : 'over';
    return `${label[0]!.toUpperCase()}${label.slice(1)}: ${told}.`;
  });
  return `Step ${format(stepOf(params))} of ${format(steps)}. ${parts.join(' ')}`;
}

const across = lengths.length;

/** A button to the next cell of the map in one direction, so that the pair can be moved without the map. */
const toCell = (id: string, label: string, by: number, there: (cell: number) => boolean): Action => ({
  id,
  label,
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
    id: 'next-seed',
    label: 'Next seed',
    offered: ({ netSeed }) => netSeed < 4_294_967_295,
    change: ({ netSeed }) => ({ netSeed: netSeed + 1 }),
  },
];

/** Two runs of the tiny net from the same weights, at the chosen cell of the map: without warmup, and with it. */
export const figure: Figure<Row> = {
  id: 'tiny-net',
  home: 'why/',
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
