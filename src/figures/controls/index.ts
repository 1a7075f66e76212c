// The figure of the control experiments: what else could take the place of a gradual rise.
import { format } from '../../parameters/format.ts';
import type { Params } from '../../parameters/index.ts';
import type { Tally } from '../../training/job.ts';
import type { Piece, Plan } from '../../training/plan.ts';
import shipped from '../../training/results/controls.json' with { type: 'json' };
import { shippedFrom } from '../../training/results/shipped.ts';
import type { Figure } from '../kit/figure.ts';
import { medianWords, outcomeColumns, outcomesOf, outcomeWords } from '../kit/runs/outcomes.ts';
import type { Known } from '../kit/runs/runs.ts';
import { drawControls } from './bars.ts';
import { jobOf, list, type Row, rowsOf } from './remedies.ts';

const jobOfArm = (arm: string, { netCase }: Params) =>
  jobOf(
    netCase,
    list.find((each) => each.arm === arm)!,
  );

const ofArm = (arm: string, params: Params, known: Known) => known(jobOfArm(arm, params));

/** What the plan of an arm begins with. */
const beginning = (arm: string, params: Params): Piece => (jobOfArm(arm, params).settings.plan as Plan)[0]!;

/** The share of the peak rate that an arm begins at: "1/10". */
function firstShare(arm: string, of: Params): string {
  const { params } = beginning(arm, of);
  return `1/${format(Math.round(1 / Number(params.multiplier ?? params.startFactor)))}`;
}

/** How many runs of an arm trained. */
const trained = (tally: Tally): string => format(outcomesOf(tally).trained);

/** The same with where they ended. */
const trainedTo = (tally: Tally): string =>
  `${trained(tally)}${tally.median === null ? '' : ` (median loss ${format(tally.median, 2)})`}`;

function summary(params: Params, known: Known): string {
  const [none, small, jump, rise] = ['none', 'small-10', 'flat-10', '50'].map((arm) => ofArm(arm, params, known));
  if (!none || !small || !jump || !rise) return 'These runs are not known yet.';
  const each = format(none.verdicts.length);
  const { gain, rate } = jobOf(params.netCase, list[0]!).settings;
  const start = gain === 1 ? 'He’s ordinary hidden weights' : `hidden weights ${format(Number(gain))} times He’s`;
  const [flat, ramp] = ['flat-10', '50'].map((arm) => beginning(arm, params));
  return `With ${start}, a peak rate of ${format(Number(rate))} and ${each} runs each, ${trainedTo(none)} train at the peak rate at once, ${trainedTo(small)} at ${firstShare('small-10', params)} of it throughout, ${trainedTo(jump)} with ${flat!.steps} steps at ${firstShare('flat-10', params)} and a jump, and ${trainedTo(rise)} with a gradual rise over ${ramp!.params.warmupSteps} steps.`;
}

/** What else could take the place of a gradual rise, and how many runs train with it. */
export const figure: Figure<Row> = {
  id: 'controls',
  home: 'why/',
  title: 'What could take the place of a warmup',
  question: 'Why increase, and not just begin small?',
  task: 'Find two schedules that begin at the same low rate, one of which jumps and one of which rises. Which trains more runs?',
  finding: (params, known) => {
    const arms = ['small-10', 'flat-10', 'from-1e-1', 'from-1e-4', '50'].map((arm) => ofArm(arm, params, known));
    const [small, jump, high, low] = arms.map((tally) => tally && trained(tally));
    const [ofSmall, ofRise] = [arms[0]?.median, arms[4]?.median];
    if (!small || !jump || !high || !low || !ofSmall || !ofRise) return 'What could take the place of a gradual rise?';
    const from = (arm: string) => firstShare(arm, params);
    return `${from('small-10')} of the peak throughout trains ${small} runs, to more than ${format(Math.floor(ofSmall / ofRise))} times the loss of a gradual rise. A jump from ${from('flat-10')} trains ${jump}; a rise trains ${high} from ${from('from-1e-1')}, and ${low} from ${from('from-1e-4')}.`;
  },
  parameters: ['netCase'],
  silent: ['netControl'],
  cursor: 'netControl',
  span: () => list.length - 1,
  runs: {
    of: [],
    jobs: () => (['steep', 'half'] as const).flatMap((start) => list.map((control) => jobOf(start, control))),
    shipped: shippedFrom(shipped),
  },
  columns: [{ key: 'schedule', label: 'schedule' }, ...outcomeColumns, { key: 'median', label: 'median last loss' }],
  data: rowsOf,
  describe: (params, known) => `${summary(params, known)} ${figure.read(params, known)}`,
  read: (params, known) => {
    const control = list[params.netControl]!;
    const tally = known(jobOf(params.netCase, control));
    const name = `${control.words[0]!.toUpperCase()}${control.words.slice(1)}`;
    return tally ? `${name}: ${outcomeWords(outcomesOf(tally))}; ${medianWords(tally)}.` : `${name}: not run yet.`;
  },
  draw: drawControls,
};
