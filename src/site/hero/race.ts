// The picture of both runs over the steps: their losses, and their rates under what is safe.
import { isNarrow } from '../../figures/kit/draw/widths.ts';
import { format } from '../../parameters/format.ts';
import { type Axis, linear, logarithmic, penOf } from './pen.ts';
import { isLost, tellStep } from './tell.ts';
import type { TwoRuns } from './two-runs.ts';

/** The steps that get more room, since it is decided there. */
const early = 20;
/** Their share of the width. */
const share = 0.56;

/** Foot and head of a panel, in CSS pixels. */
type Panel = readonly [foot: number, head: number];

/** Where things are in a picture of a width, in CSS pixels. */
interface Places {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly loss: Panel;
  readonly rate: Panel;
}

/** On a phone, and where there is room. */
export const raceSizes: Readonly<Record<'narrow' | 'wide', Places>> = {
  narrow: { width: 350, height: 296, left: 40, right: 340, loss: [118, 20], rate: [248, 154] },
  wide: { width: 700, height: 298, left: 44, right: 692, loss: [124, 20], rate: [262, 152] },
};

/** Steps to pixels: the first ones stretched. */
function stepAxis({ left, right }: Places, steps: number): Axis {
  const cut = left + share * (right - left);
  const [first, rest] = [linear(0, early, left, cut), linear(early, steps, cut, right)];
  return (step) => (step <= early ? first(step) : rest(step));
}

/** The step under a place of the picture. */
export function stepUnder({ left, right }: Places, steps: number, x: number): number {
  const cut = left + share * (right - left);
  const step = x <= cut ? linear(left, cut, 0, early)(x) : linear(cut, right, early, steps)(x);
  return Math.max(0, Math.min(steps, Math.round(step)));
}

/** The height at the head of a panel that words have for themselves: no line crosses them. */
const labelled = 17;

const lossTicks = [0.01, 1, 100] as const;

/** What the panels have drawn in them, at a step. */
interface Drawn {
  readonly pen: ReturnType<typeof penOf>;
  readonly runs: TwoRuns;
  readonly step: number;
  readonly places: Places;
  readonly x: Axis;
}

/** The line through what a run logged, to its last row by default. */
const through = (x: Axis, y: Axis, values: readonly number[], end = values.length - 1) =>
  values.slice(0, end + 1).map((value, at) => [x(at), y(value)] as const);

/** What a run logged as far as the step. */
function grown({ pen, step, x }: Drawn, kind: string, values: readonly number[], y: Axis): Element[] {
  const end = Math.min(step, values.length - 1);
  return end > 0 ? [pen.line(kind, through(x, y, values, end))] : [];
}

/** What is cut off at the edges of a panel. */
const inPanel = ({ pen, places: { left, right } }: Drawn, [foot, head]: Panel, ...lines: Element[]) =>
  pen.cutout(left - 6, head, right - left + 12, foot - head + 6, ...lines);

/** Title, lines across and foot of a panel. */
function axesOf({ pen, places, x }: Drawn, [foot, head]: Panel, title: string, y: Axis, ticks: readonly number[]) {
  const { left, right } = places;
  return [
    pen.words('title', [left, head - 8], title),
    ...ticks.flatMap((tick) => [
      pen.rule('grid', [left, y(tick)], [right, y(tick)]),
      pen.words('', [left - 8, y(tick) + 4], format(tick), 'end'),
    ]),
    pen.rule('axis', [left, foot], [right, foot]),
    pen.rule('cut', [x(early), foot], [x(early), head + labelled]),
  ];
}

/** The reader's place in a panel. */
function placeIn({ pen, step, x }: Drawn, [foot, head]: Panel, y: Axis, values: readonly number[]): Element[] {
  return [pen.rule('here', [x(step), foot], [x(step), head + labelled]), pen.ring([x(step), y(values[step]!)])];
}

function lossPanel(drawn: Drawn): Element[] {
  const { pen, runs, step, places, x } = drawn;
  const { without, with: warm } = runs;
  const y = logarithmic(0.001, 100_000, ...places.loss);
  const away = [x(without.last + 1), places.loss[1] + 5] as const;
  return [
    ...axesOf(drawn, places.loss, 'loss (logarithmic axis)', y, lossTicks),
    inPanel(
      drawn,
      places.loss,
      pen.line('with ghost', through(x, y, warm.losses)),
      ...grown(drawn, 'with', warm.losses, y),
      ...grown(drawn, 'without', without.losses, y),
      pen.dots('without-dots', through(x, y, without.losses, Math.min(step, without.last))),
    ),
    ...placeIn(drawn, places.loss, y, warm.losses),
    ...(isLost(without, step)
      ? [pen.cross(away), pen.words('without-word', [away[0] + 11, away[1] + 5], 'loss over a million: diverged')]
      : []),
  ];
}

function ratePanel(drawn: Drawn): Element[] {
  const { pen, runs, step, places, x } = drawn;
  const { without, with: warm } = runs;
  const small = isNarrow(places);
  const peak = without.rates[0]!;
  const top = 1.4 * peak;
  const y = linear(0, top, ...places.rate);
  const [foot, head] = places.rate;
  const safe = through(x, y, warm.safe);
  const out = warm.safe.findIndex((rate) => y(rate) < head);
  const title = small
    ? 'rate, and its limit, 2(1 + momentum)/sharpness'
    : 'learning rate, and the limit it should stay below, 2(1 + momentum)/sharpness';
  const beyond = small
    ? `limit above ${format(top, 2)} from step ${out} on`
    : `thin line: that limit with warmup, which leaves the picture at step ${out}`;
  const dashed = ['thin, dashed:', small ? 'no warmup' : 'the limit without warmup'];
  return [
    inPanel(drawn, [foot - 6, head], pen.line('wash', [[x(0), 0], ...safe, [x(warm.last), 0]])),
    ...axesOf(drawn, places.rate, title, y, [0, peak / 2, peak]),
    inPanel(
      drawn,
      places.rate,
      pen.line('with thin', safe),
      ...grown(drawn, 'without thin', without.safe, y),
      pen.line('with ghost', through(x, y, warm.rates)),
      ...grown(drawn, 'with', warm.rates, y),
      ...grown(drawn, 'without', without.rates, y),
    ),
    pen.words('', [x(0) + 7, head + 13], 'too high'),
    pen.words('', [x(out) + 8, head + 13], beyond),
    ...dashed.map((line, at) => pen.words('', [x(out) + 8, y(0.78 * peak) + 14 * at], line)),
    ...placeIn(drawn, places.rate, y, warm.rates),
    ...(isLost(without, step) ? [pen.cross([x(without.last + 1), y(peak)], 4)] : []),
  ];
}

/**
 * Losses above, rates below, over the same steps, as far as **step**.
 *
 * @param step from 0 to the last of the longer run
 */
export function drawRace(document: Document, runs: TwoRuns, step: number, places: Places): Element {
  const pen = penOf(document);
  const { width, height, right, rate } = places;
  const last = runs.with.last;
  const x = stepAxis(places, last);
  const room = `step (the first ${early} are drawn wider)`;
  const drawn = { pen, runs, step, places, x };
  const steps = isNarrow(places) ? [0, 10, early, 100, last] : [0, 5, 10, 15, early, 50, 100, 150, last];
  return pen.picture(width, height, `Losses and learning rates of both runs. ${tellStep(runs, step)}`, [
    ...lossPanel(drawn),
    ...ratePanel(drawn),
    pen.words('', [right, rate[0] + 32], room, 'end'),
    ...steps.map((each) => pen.words('', [x(each), rate[0] + 15], format(each), each === last ? 'end' : 'middle')),
  ]);
}
