// The schedules that the control experiments compare, under the headings of the figure, and how their runs ended.
import type { Params } from '../../parameters/index.ts';
import type { TallyJob } from '../../training/job.ts';
import { controls } from '../../training/studies/controls.ts';
import { headline } from '../../training/studies/relu-net.ts';
import { medianOf, type Outcomes, outcomesOf } from '../kit/runs/outcomes.ts';
import type { Known } from '../kit/runs/runs.ts';

/** A schedule, or another remedy, by the end of its arm's id. */
export interface Control {
  readonly arm: string;
  /** As short as a label has to be. */
  readonly words: string;
}

/** Every control under the heading that says what is particular about it, in the order of the argument. */
export const groups: Readonly<Record<string, readonly Control[]>> = {
  'no way up': [
    { arm: 'none', words: 'the peak rate at once' },
    { arm: 'decay', words: 'from the peak down to 0' },
    { arm: 'down', words: '50 steps down and the peak' },
  ],
  'never high': [
    { arm: 'small-10', words: '1/10 of the peak throughout' },
    { arm: 'small-30', words: '1/30 of the peak throughout' },
    { arm: 'small-100', words: '1/100 of the peak throughout' },
  ],
  'low, then a jump': [
    { arm: 'flat-100', words: '50 steps at 1/100 and a jump' },
    { arm: 'flat-10', words: '50 steps at 1/10 and a jump' },
    { arm: 'flat-3', words: '50 steps at 1/3 and a jump' },
  ],
  'a gradual rise': [
    { arm: 'from-5e-1', words: '50 steps up from 0.5' },
    { arm: 'from-3e-1', words: '50 steps up from 0.3' },
    { arm: 'from-1e-1', words: '50 steps up from 0.1' },
    { arm: 'from-3e-2', words: '50 steps up from 0.03' },
    { arm: 'from-1e-2', words: '50 steps up from 0.01' },
    { arm: '50', words: '50 steps up from 0.001' },
    { arm: 'from-1e-4', words: '50 steps up from 0.0001' },
    { arm: '100', words: '100 steps up from 0.001' },
  ],
  'another remedy': [{ arm: 'clip', words: 'the peak at once with clipping' }],
};

/** All of them in order. */
export const list: readonly Control[] = Object.values(groups).flat();

const jobs = new Map([...headline, ...controls].map(({ id, job }) => [id, job]));

/** The runs of a control, the same that the prose quotes. */
export const jobOf = (start: Params['netCase'], { arm }: Control): TallyJob => jobs.get(`${start}-${arm}`)!;

/** What became of the runs of one control. */
export interface Row extends Outcomes {
  /** Its number in the list. */
  index: number;
  schedule: string;
  median: number | string;
}

/** What is known of the controls from the start that the reader chose. */
export const rowsOf = ({ netCase }: Params, known: Known): Row[] =>
  list.flatMap((control, index) => {
    const tally = known(jobOf(netCase, control));
    return tally ? [{ index, schedule: control.words, ...outcomesOf(tally), median: medianOf(tally) }] : [];
  });
