import { format } from '../../parameters/format.ts';
import type { Known } from '../kit/runs/runs.ts';
import { cellAt } from './grid.ts';
import type { Params } from '../../parameters/index.ts';
import { type Row, rowAt, stepOf, takenRows } from './rows.ts';
import { type Done, labelOf, type Name, namesOf, runsOf, steps } from './runs.ts';

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
export function endsWords(params: Params, known: Known): string {
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
export function hereWords(params: Params, known: Known): string {
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
