// The figure of the conventions: one peak and one N, typed into several frameworks.
import { arrivalOf } from '../../frameworks/facts.ts';
import { counted, format } from '../../parameters/format.ts';
import type { Params } from '../../parameters/index.ts';
import { conventionNames } from '../../parameters/tables/conventions.ts';
import { drawPanels, wholeAt } from '../kit/draw/panels.ts';
import type { Figure, Frame, Picture } from '../kit/figure.ts';
import { drawPanel } from './panel.ts';
import { chosen, drawnUpdates, groups, ownOf, panelsOf, refused, type Row, rowsAt } from './updates.ts';

const height = 220;

/** The two panels, one under the other, as one picture: each has its own axes, since one shows 0 and one the peak. */
function drawConventions(rows: readonly Row[], params: Params, frame: Frame): Picture {
  const { warmupSteps, peakLr, step } = params;
  const [start, arrival] = panelsOf(params);
  const fromN = (update: number) =>
    update === warmupSteps ? 'N' : `N${update < warmupSteps ? '−' : '+'}${Math.abs(update - warmupSteps)}`;
  const shared = { height, peak: peakLr, step };
  const parts = [
    { ...shared, title: 'Learning rate of the first updates', updates: start, tick: format, names: 'right' },
    {
      ...shared,
      title: `Learning rate around N = ${format(warmupSteps)}`,
      updates: arrival,
      tick: fromN,
      names: 'left',
    },
  ] as const;
  const panels = parts.map((part, index) => {
    const shown = rows.filter(({ update }) => part.updates.includes(update));
    const svg = drawPanel(shown, frame, part);
    return { svg, y: index * height, under: wholeAt(svg) };
  });
  return drawPanels(panels, frame, parts.length * height);
}

const nameOf = (id: string): string => conventionNames[id as keyof typeof conventionNames];
const listed = (ids: readonly string[]): string => ids.map(nameOf).join(', ');

/** Conventions by a number that they have in common, the smallest first. */
function by<Key extends number | undefined>(params: Params, key: (id: string) => Key): [Key, string[]][] {
  const found = new Map<Key, string[]>();
  for (const { id } of chosen(params)) found.set(key(id), [...(found.get(key(id)) ?? []), id]);
  return [...found].sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity));
}

function firstRates(params: Params): string {
  const rates = new Map(rowsAt(params, chosen(params), [0]).map(({ convention, rate }) => [convention, rate]));
  const parts = by(params, (id) => rates.get(id)!).map(([rate, ids]) => `${format(rate)} with ${listed(ids)}`);
  return `The first update runs at ${parts.join('; at ')}.`;
}

function arrivals(params: Params): string {
  const updates = new Map(chosen(params).map((each) => [each.id, arrivalOf(each, ownOf(params))]));
  const parts = by(params, (id) => updates.get(id)).map(([update, ids]) =>
    update === undefined ? `never with ${listed(ids)}` : `at update ${format(update)} with ${listed(ids)}`,
  );
  return `The full rate comes first ${parts.join('; ')}.`;
}

/** The same peak and the same N, typed into several frameworks: the first updates, and the arrival. */
export const figure: Figure<Row> = {
  id: 'conventions',
  home: 'frameworks/',
  title: 'The same numbers in several frameworks',
  question: 'The same peak and the same N: who starts where, and who arrives when?',
  task: 'Set N, the slider “warmup steps W”, to 5: which frameworks never train at a rate of 0, and which are at the peak one update earlier?',
  finding: (params) => {
    const first = new Set(rowsAt(params, chosen(params), [0]).map(({ multiplier }) => multiplier)).size;
    const last = new Set(chosen(params).map((each) => arrivalOf(each, ownOf(params)))).size;
    const count = chosen(params).length;
    return `${counted(count, 'convention')}, one peak and one N: ${counted(first, 'first rate')} and ${counted(last, 'arrival')}.`;
  },
  parameters: ['conventions', 'peakLr', 'warmupSteps', 'startFactor'],
  silent: ['step'],
  cursor: 'step',
  stops: drawnUpdates,
  span: (params) => params.warmupSteps + 2,
  columns: [
    { key: 'update', label: 'update' },
    { key: 'convention', label: 'convention' },
    { key: 'multiplier', label: 'multiplier' },
    { key: 'rate', label: 'learning rate' },
  ],
  data: (params) => rowsAt(params, chosen(params), drawnUpdates(params)),
  describe: (params, known) => {
    const out = refused(params).map(({ id, reason }) => `${nameOf(id)} is left out: ${reason}.`);
    if (chosen(params).length === 0) return out.join(' ');
    // What the cursor is on is said where it can be seen.
    const here = drawnUpdates(params).includes(params.step) ? [figure.read(params, known)] : [];
    return [firstRates(params), arrivals(params), ...here, ...out].join(' ');
  },
  read: (params) => {
    const rates = groups(rowsAt(params, chosen(params), [params.step]), 0);
    const parts = rates.map(({ ids, rows }) => `${format(rows[0]!.rate)} with ${listed(ids)}`);
    return `Update ${format(params.step)} runs at ${parts.join('; at ')}.`;
  },
  draw: drawConventions,
};
