// torchtitan: its warmup, the runs that its config can say, and its record.
import type { RunSpec } from '../schedule/index.ts';
import { line, oneBeforeN, oneOverN } from './formulas.ts';
import type { Convention, Framework, Source } from './framework.ts';
import { changedTo, decaysBy, type Limit, warmsUpBy, within } from './limits.ts';
import { pythonFloat } from './literals.ts';
import { call } from './python/text.ts';
import { inSource, pullRequest } from './traps.ts';

const title = 'torchtitan';

const source: Source = {
  repo: 'pytorch/torchtitan',
  file: 'torchtitan/components/optimizer/lr_scheduler.py',
  commit: 'v0.3.0',
};

const ramp = line(oneOverN, oneBeforeN);

const convention: Convention = {
  id: 'torchtitan',
  title: 'LRSchedulersContainer.Config',
  lengthName: 'warmup_steps',
  startIs: 'fixed',
  peakName: 'lr',
  defaults: {
    warmup_steps: '200',
    total_steps: 'None',
    decay_ratio: 'None',
    decay_type: 'linear',
    min_lr_factor: '0.0',
  },
  defaultSettings: { length: 200, startFactor: 1 / 200 },
  unit: 'update',
  linear: ramp.linear,
  schedule: (settings) => {
    const { length } = settings;
    if (!(length >= 1)) throw new RangeError(`warmup_steps must be a whole number ≥ 1 for a warmup, not ${length}`);
    return ramp.schedule(settings);
  },
  source,
};

/** Whether a run has a warmup that is more than the peak held. */
const warms = ({ warmupSteps, startFactor }: RunSpec) => warmupSteps > 0 && startFactor !== 1;

const limits: readonly Limit[] = [
  warmsUpBy(title, 'linear-warmup'),
  {
    refuse: (run) => {
      const steps = run.warmupSteps + 1;
      return warms(run) && Math.abs(run.startFactor * steps - 1) > 1e-15
        ? `${title} starts at 1 / warmup_steps and arrives one step before them: a peak at step ${run.warmupSteps} means a start factor of 1/${steps}, not ${run.startFactor}.`
        : undefined;
    },
    mend: (run) => ({
      words: `start factor 1/${run.warmupSteps + 1}`,
      run: { ...run, startFactor: 1 / (run.warmupSteps + 1) },
    }),
  },
  decaysBy(title, ['constant', 'linear-decay', 'sqrt-cooldown', 'cosine'], 'cosine'),
  {
    refuse: (run) =>
      warms(run) && run.decay !== 'constant' && run.stableSteps === 0
        ? `${title} holds the peak for one more update after arriving at it: its decay cannot begin at step ${run.warmupSteps}.`
        : undefined,
    mend: changedTo('one stable step', { stableSteps: 1 }),
  },
];

function code(run: RunSpec): string {
  const { peakLr, warmupSteps, stableSteps, totalSteps, decay, endFactor } = run;
  const decaySteps = totalSteps - warmupSteps - stableSteps;
  const decays = decay !== 'constant';
  // A warmup that fills the run is cut to it, unless the schedule is made one step longer than the run.
  const fills = warms(run) && warmupSteps === totalSteps;
  const scheduler = call(
    'LRSchedulersContainer.Config',
    {
      warmup_steps: String(warms(run) ? warmupSteps + 1 : 0),
      total_steps: fills ? String(totalSteps + 1) : undefined,
      decay_ratio: decays ? `${decaySteps} / ${totalSteps}` : '0.0',
      decay_type: decays
        ? `"${{ 'linear-decay': 'linear', 'sqrt-cooldown': 'sqrt' }[decay as string] ?? decay}"`
        : undefined,
      min_lr_factor: decays && endFactor > 0 ? pythonFloat(endFactor) : undefined,
    },
    'config.lr_scheduler = ',
  );
  return `from torchtitan.components.optimizer import LRSchedulersContainer, default_adamw

# In your function of config_registry.py, where config is its Trainer.Config:
config.training.steps = ${totalSteps}
config.optimizer = default_adamw(lr=${pythonFloat(peakLr)})
${scheduler}
`;
}

/** torchtitan, which builds a LambdaLR from a few settings. */
export const torchtitan: Framework = {
  id: 'torchtitan',
  title,
  package: 'torchtitan',
  language: 'Python',
  precision: 'double',
  stepping:
    'Its trainer calls lr_schedulers.step() right after optimizers.step(), once an update (torchtitan/trainer.py, train_step). ' +
    'To check, we ran its LRSchedulersContainer and stepped it there; the trainer itself we only read.',
  conventions: [convention],
  configs: [
    {
      convention: 'torchtitan',
      // Below fairseq, whose tri_stage has warmup_steps and an lr_scheduler too.
      precedence: 2,
      when: (scope) =>
        scope.words('warmup_steps') !== undefined && scope.has(/^(?:lr_scheduler|LRSchedulersContainer|torchtitan)$/),
    },
  ],
  traps: [
    pullRequest(
      'pytorch/torchtitan#1261',
      'idle-first',
      'A pull request would have started the warmup at 0. In its review somebody saw that the first step would not learn, and it was closed. So warmup_steps=4 trains at ¼, ½, ¾ and then the peak, which is reached at step 3.',
    ),
    pullRequest(
      'pytorch/torchtitan#1284',
      'no-peak',
      'An older version divided by one step more than was asked for. Where the decay followed at once, the peak was never reached. Since June 2025 the warmup rises by 1/warmup_steps, and one stable step is added so that the last update does not run at 0.',
    ),
    pullRequest(
      'pytorch/torchtitan#1010',
      'error',
      'A run with no decay steps ended with a division by zero; that was mended in March 2025.',
    ),
    inSource(
      source,
      'too-long',
      'warmup_steps is 200 by default, also in a run of 100 steps. There it is cut to 100 with a line in the log: the run warms up from its first update to its last.',
    ),
  ],
  render: within(limits, code),
};
