// The figure of the catapult: two weights in a valley, thrown out of it by a rate that comes too soon.
import { counted, format } from '../../parameters/format.ts';
import type { Params } from '../../parameters/index.ts';
import { drawPanels, wholeAt } from '../kit/draw/panels.ts';
import { isNarrow } from '../kit/draw/widths.ts';
import type { Figure, Frame, Picture } from '../kit/figure.ts';
import { horizon, type Moment, type Pair, pairOf, plotted, type Run, stepHere, steps } from './pair.ts';
import { drawPlane } from './plane.ts';
import { drawSharpness } from './sharpness.ts';

const short = (value: number): string => format(value, 3);

/** Whether a run ends in a place clearly flatter than that of its start. */
const flattens = ({ moments }: Run): boolean => moments.at(-1)!.sharpness < 0.6 * moments[0]!.sharpness;

/** How a run ends. */
function fate(run: Run): string {
  const { moments, over } = run;
  if (over !== undefined) return `the weights are thrown out, and at step ${format(over)} the loss is past all bounds`;
  const where = flattens(run) ? 'in a flatter place' : 'in a place about as sharp';
  return `the run survives all ${format(steps)} steps and ends ${where}, at sharpness ${short(moments.at(-1)!.sharpness)}`;
}

/** The first step whose rate is above so many times 1/sharpness. */
const crossing = ({ moments }: Run, times: number): Moment | undefined =>
  moments.find(({ rate, sharpness }) => rate * sharpness > times);

/** What becomes of both runs, and why. */
function catapultWords({ none, warmup }: Pair, params: Params): string {
  const { uvLr, uvWarmup, uvNoise } = params;
  const start = none.moments[0]!;
  const times = uvLr * start.sharpness > 4 ? 4 : 2;
  const where =
    uvLr * start.sharpness > 2 ? `above ${times}/η = ${short(times / uvLr)}` : `below 2/η = ${short(2 / uvLr)}`;
  const control = `Without warmup the rate ${format(uvLr)} meets a sharpness of ${short(start.sharpness)} at once, ${where}: ${fate(none)}.`;
  if (uvWarmup === 0) return `${control} With 0 warmup steps the other run is the same.`;
  const unstable = crossing(warmup, 2);
  const ramp = unstable
    ? `the rate passes 2/sharpness at step ${format(unstable.step)}`
    : 'the rate never passes 2/sharpness';
  const still =
    uvNoise === 0
      ? ' There is no noise here, so that nothing but rounding is left to grow once a run is in the valley: what that does says little about training.'
      : '';
  return `${control} With ${counted(uvWarmup, 'warmup step')} ${ramp}; ${fate(warmup)}.${still}`;
}

/** Where both runs are at the cursor. */
function hereWords({ none, warmup }: Pair, params: Params): string {
  const step = stepHere(params);
  const say = ({ moments, over }: Run): string => {
    const moment = moments[step];
    if (!moment) return `over since step ${format(over!)}`;
    return `at u = ${short(moment.u)}, v = ${short(moment.v)}, sharpness ${short(moment.sharpness)} (2/η = ${short(2 / moment.rate)})`;
  };
  return `At step ${format(step)} the run with warmup is ${say(warmup)}; the one without is ${say(none)}.`;
}

/** What the pair shows, for someone who touches nothing. */
function findingWords({ none, warmup }: Pair, { uvLr, uvWarmup }: Params): string {
  if (none.over !== undefined && warmup.over === undefined) {
    return `At once, this rate throws the weights out for good. Raised slowly, it ${
      flattens(warmup) ? 'throws them into a flatter place' : 'leaves them where it is about as sharp'
    }.`;
  }
  if (none.over !== undefined && uvWarmup === 0) return 'At once, this rate throws the weights out for good.';
  if (none.over !== undefined) return 'This ramp is too fast for this rate: both runs are thrown out.';
  if (warmup.over !== undefined) return 'Here it is the run with warmup that is thrown out.';
  const times = uvLr * none.moments[0]!.sharpness;
  if (times < 2) return 'Both runs survive: this rate is below 2/sharpness from the start.';
  return times < 4 && flattens(none) && flattens(warmup)
    ? 'Both runs survive: between 2/sharpness and 4/sharpness the weights are thrown, but into a flatter place.'
    : 'Both runs survive this rate.';
}

const height = 310;

/** Both panels as one picture: side by side, or one under the other on a phone. */
function drawCatapult(params: Params, frame: Frame): Picture {
  const stacked = isNarrow(frame);
  const pair: Pair = pairOf(params);
  const width = stacked ? frame.width : frame.width / 2;
  const plane = drawPlane(pair, params, { ...frame, width }, height);
  const sharpness = drawSharpness(pair, params, { ...frame, width }, height);
  const nearest = (x: number, y: number): number => {
    const [u, v] = [plane.scale('x')!, plane.scale('y')!];
    const away = (moment: Moment) => Math.hypot(u.apply(moment.u) - x, v.apply(moment.v) - y);
    return plotted(pair.warmup, params).reduce((best, moment) => (away(moment) < away(best) ? moment : best)).step;
  };
  const panels = [
    { svg: plane, ...(stacked ? { y: 0 } : { x: 0 }), under: nearest },
    { svg: sharpness, ...(stacked ? { y: height } : { x: width }), under: wholeAt(sharpness) },
  ];
  return drawPanels(panels, frame, stacked ? 2 * height : height);
}

interface Row {
  run: string;
  step: number;
  u: number;
  v: number;
  sharpness: number;
}

const rounded = (value: number): number => Number(value.toPrecision(3));

/** The model with two weights: the same rate at once and after a ramp. */
export const figure: Figure<Row> = {
  id: 'catapult',
  home: 'why/',
  title: 'Two weights in a valley, with and without warmup',
  question: 'The same rate, at once or after a ramp: what becomes of two weights?',
  task: 'Find the shortest warmup that survives this rate. Does another seed agree?',
  finding: (params) => findingWords(pairOf(params), params),
  parameters: ['uvStart', 'uvLr', 'uvWarmup', 'uvNoise', 'uvSeed', 'uvStep'],
  cursor: 'uvStep',
  span: horizon,
  columns: [
    { key: 'run', label: 'run' },
    { key: 'step', label: 'step' },
    { key: 'u', label: 'u' },
    { key: 'v', label: 'v' },
    { key: 'sharpness', label: 'sharpness' },
  ],
  data: (params) =>
    Object.entries(pairOf(params)).flatMap(([run, each]) =>
      plotted(each, params).map(({ step, u, v, sharpness }) => ({
        run: run === 'none' ? 'without warmup' : 'with warmup',
        step,
        u: rounded(u),
        v: rounded(v),
        sharpness: rounded(sharpness),
      })),
    ),
  describe: (params) => {
    const pair = pairOf(params);
    return `${catapultWords(pair, params)} ${hereWords(pair, params)}`;
  },
  read: (params) => hereWords(pairOf(params), params),
  draw: (_rows, params, frame) => drawCatapult(params, frame),
};
