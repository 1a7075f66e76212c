// The warmups among PyTorch's own schedulers, and how a script sets them.
import { cosineWarmup, type Schedule } from '../../schedule/index.ts';
import { type ConfigRule, endsBelow, optimizerRates } from '../config-rule.ts';
import { lineFromStart } from '../formulas.ts';
import type { Convention, WarmupSettings } from '../framework.ts';

const source = { repo: 'pytorch/pytorch', file: 'torch/optim/lr_scheduler.py', commit: 'v2.13.0' };

function atLeastOne(name: string, length: number): void {
  if (!Number.isInteger(length) || length < 1) {
    throw new RangeError(`${name} must be a whole number ≥ 1, not ${length}`);
  }
}

function rise(settings: WarmupSettings): Schedule {
  const { length, startFactor } = settings;
  // With total_iters 0 it stays at its start for ever (pytorch/pytorch#193682): that is no warmup.
  atLeastOne('total_iters', length);
  if (!(startFactor > 0 && startFactor <= 1))
    throw new RangeError(`start_factor must be above 0 and at most 1, not ${startFactor}`);
  return lineFromStart.schedule(settings);
}

/** The warmups among torch's own schedulers. */
export const linearLRConventions: readonly Convention[] = [
  {
    id: 'linear-lr',
    title: 'LinearLR',
    lengthName: 'total_iters',
    startName: 'start_factor',
    startIs: 'share',
    peakName: 'lr of the optimizer',
    defaults: { start_factor: '1 / 3', end_factor: '1.0', total_iters: '5' },
    defaultSettings: { length: 5, startFactor: 1 / 3 },
    unit: 'call',
    linear: lineFromStart.linear,
    schedule: rise,
    source,
  },
  {
    id: 'torchvision-linear-lr',
    title: 'LinearLR as torchvision’s detection scripts call it today',
    lengthName: 'total_iters',
    startName: 'start_factor',
    startIs: 'share',
    peakName: 'lr of the optimizer',
    defaults: {
      start_factor: '1 / 3; the script passes 1 / 1000',
      total_iters: '5; the script passes min(1000, len(data_loader) - 1)',
    },
    defaultSettings: { length: 1000, startFactor: 1 / 1000 },
    unit: 'call',
    linear: lineFromStart.linear,
    schedule: rise,
    source: { repo: 'pytorch/vision', file: 'references/detection/engine.py', commit: '08eb8031' },
  },
  {
    id: 'constant-lr',
    title: 'ConstantLR',
    lengthName: 'total_iters',
    startName: 'factor',
    startIs: 'share',
    peakName: 'lr of the optimizer',
    defaults: { factor: '1 / 3', total_iters: '5' },
    defaultSettings: { length: 5, startFactor: 1 / 3 },
    unit: 'call',
    notLinear: 'It stays at its factor for total_iters updates and then jumps to the peak in one step.',
    schedule({ length, startFactor }) {
      atLeastOne('total_iters', length);
      // It divides the factor back out at the end, so 0 does not come back.
      if (!(startFactor > 0 && startFactor <= 1))
        throw new RangeError(`factor must be above 0 and at most 1, not ${startFactor}`);
      return (step) => (step < length ? startFactor : 1);
    },
    source,
  },
  {
    id: 'one-cycle',
    title: 'OneCycleLR',
    lengthName: 'pct_start * total_steps - 1',
    startName: '1 / div_factor',
    startIs: 'share',
    peakName: 'max_lr',
    defaults: { pct_start: '0.3', div_factor: '25.0', total_steps: 'required', anneal_strategy: '"cos"' },
    defaultSettings: { length: 10, startFactor: 1 / 25 },
    unit: 'call',
    notLinear: 'It rises along half a cosine wave, slow at both ends; anneal_strategy="linear" would make it a line.',
    schedule({ length, startFactor }) {
      atLeastOne('pct_start * total_steps - 1', length);
      if (!(startFactor > 0))
        throw new RangeError(`div_factor divides the peak, so the start must be above 0, not ${startFactor}`);
      return cosineWarmup({ startFactor, warmupSteps: length });
    },
    source,
  },
];

/** How a script sets them. */
export const linearLRConfigs: readonly ConfigRule[] = [
  {
    convention: 'linear-lr',
    // MMEngine and Paddle have a LinearLR too, and are asked before.
    precedence: 8,
    call: /^LinearLR$/,
    places: ['optimizer', 'start_factor', 'end_factor', 'total_iters'],
    peak: optimizerRates,
    refuse: endsBelow,
  },
  {
    convention: 'constant-lr',
    precedence: 8,
    call: /^ConstantLR$/,
    places: ['optimizer', 'factor', 'total_iters'],
    peak: optimizerRates,
  },
  {
    convention: 'one-cycle',
    precedence: 8,
    call: /^OneCycleLR$/,
    places: ['optimizer', 'max_lr', 'total_steps', 'epochs', 'steps_per_epoch', 'pct_start', 'anneal_strategy'],
    lengthOf: (scope) => {
      const [epochs, each] = [scope.number('epochs'), scope.number('steps_per_epoch')];
      const total = scope.number('total_steps')?.value ?? (epochs && each && epochs.value * each.value);
      if (total === undefined) return undefined;
      const share = scope.number('pct_start');
      const steps = (share?.value ?? 0.3) * total - 1;
      return {
        name: 'pct_start * total_steps - 1',
        value: Math.abs(steps - Math.round(steps)) < 1e-9 ? Math.round(steps) : steps,
        words: `${share?.words ?? '0.3'} * ${total} - 1`,
      };
    },
    startOf: (scope) => {
      const by = scope.number('div_factor');
      return by && { name: '1 / div_factor', value: 1 / by.value, words: `1 / ${by.words}` };
    },
    refuse: (scope) =>
      scope.words('anneal_strategy') === 'linear'
        ? 'OneCycleLR with anneal_strategy "linear" is a straight line; this reads only the cosine.'
        : undefined,
  },
];
