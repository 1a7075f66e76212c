// A pasted config names its warmup, with the defaults that it leaves out.
import { describe, expect, it } from 'vitest';
import { frameworks } from '../../../src/frameworks/index.ts';
import { answer, type Found } from '../../../src/which/index.ts';

type Expected = [convention: string, length: number, start: number, peakLr: number | undefined];

const configs: [text: string, expected: Expected][] = [
  // PyTorch
  [
    'optimizer = torch.optim.SGD(params, lr=0.005, momentum=0.9)\nlr_scheduler = utils.warmup_lr_scheduler(optimizer, 1000, 0.001)',
    ['pytorch-lambdalr/torchvision-helper', 1000, 0.001, 0.005],
  ],
  [
    'warmup_factor = 1. / 1000\nwarmup_iters = 1_000\nlr_scheduler = warmup_lr_scheduler(optimizer, warmup_iters, warmup_factor)',
    ['pytorch-lambdalr/torchvision-helper', 1000, 0.001, undefined],
  ],
  [
    'scheduler = LinearLR(optimizer, start_factor=1.0 / 1000, total_iters=500)',
    ['pytorch-linearlr/linear-lr', 500, 0.001, undefined],
  ],
  ['LinearLR(optimizer)', ['pytorch-linearlr/linear-lr', 5, 1 / 3, undefined]],
  [
    `opt = AdamW(model.parameters(), lr=3e-4)
warmup = LinearLR(opt, 0.01, total_iters=100)
decay = CosineAnnealingLR(opt, T_max=900)
scheduler = SequentialLR(opt, [warmup, decay], milestones=[100])`,
    ['pytorch-linearlr/linear-lr', 100, 0.01, 3e-4],
  ],
  ['ConstantLR(optimizer, factor=0.1, total_iters=400)', ['pytorch-linearlr/constant-lr', 400, 0.1, undefined]],
  ['OneCycleLR(optimizer, max_lr=0.1, total_steps=1000)', ['pytorch-linearlr/one-cycle', 299, 1 / 25, 0.1]],
  // transformers
  [
    'optimizer = AdamW(model.parameters(), lr=2e-5)\nscheduler = get_linear_schedule_with_warmup(\n    optimizer,\n    num_warmup_steps=100,\n    num_training_steps=len(loader) * epochs,\n)',
    ['transformers/transformers-linear', 100, 0, 2e-5],
  ],
  ['get_cosine_schedule_with_warmup(optimizer, 10, 100)', ['transformers/transformers-linear', 10, 0, undefined]],
  [
    'warmup_steps = 1000 // 4\nsched = get_scheduler("cosine", optimizer, num_warmup_steps=warmup_steps, num_training_steps=2000)',
    ['transformers/transformers-linear', 250, 0, undefined],
  ],
  ['get_wsd_schedule(opt, 50, 20, min_lr_ratio=0.1)', ['transformers/transformers-wsd', 50, 0.1, undefined]],
  [
    'get_cosine_with_min_lr_schedule_with_warmup_lr_rate(optimizer, 100, 1000, warmup_lr_rate=0.2)',
    ['transformers/transformers-warmup-lr-rate', 100, 0.2, undefined],
  ],
  [
    'args = TrainingArguments(output_dir="out", warmup_steps=500, num_train_epochs=3)',
    ['transformers/transformers-linear', 500, 0, 5e-5],
  ],
  [
    'TrainingArguments(warmup_ratio=0.03, max_steps=1010, learning_rate=1e-4)',
    ['transformers/transformers-linear', 31, 0, 1e-4],
  ],
  [
    'learning_rate: 1.0e-4\nlr_scheduler_type: cosine\nwarmup_steps: 0.1\nmax_steps: 200 # all of it\n',
    ['transformers/transformers-linear', 20, 0, 1e-4],
  ],
  [
    'python run_clm.py --learning_rate 5e-5 --lr_scheduler_type linear \\\n  --num_warmup_steps=300',
    ['transformers/transformers-linear', 300, 0, 5e-5],
  ],
  // timm
  ['--lr 1e-3 --warmup-epochs 5 --warmup-lr 1e-5', ['timm/timm-default', 5, 0.01, 1e-3]],
  [
    'CosineLRScheduler(optimizer, t_initial=300, warmup_t=20, warmup_lr_init=1e-6, warmup_prefix=True)\nlr = 5e-4',
    ['timm/timm-prefix', 20, 0.002, 5e-4],
  ],
  [
    'lr = 5e-4\nCosineLRScheduler(optimizer, t_initial=300, warmup_t=20, warmup_lr_init=1e-6)',
    ['timm/timm-default', 20, 0.002, 5e-4],
  ],
  ['StepLRScheduler(optimizer, 30, warmup_t=5)', ['timm/timm-prefix', 5, 0, undefined]],
  ['StepLRScheduler(optimizer, 30, warmup_t=5, warmup_prefix=False)', ['timm/timm-default', 5, 0, undefined]],
  ['create_scheduler_v2(optimizer, warmup_epochs=5, lr=1e-3)', ['timm/timm-default', 5, 0.01, 1e-3]],
  ['create_scheduler_v2(optimizer, warmup_epochs=5, warmup_prefix=True, lr=1e-3)', ['timm/timm-prefix', 5, 0.01, 1e-3]],
  // optax
  [
    'optax.warmup_cosine_decay_schedule(init_value=0.0, peak_value=1e-3, warmup_steps=1_000, decay_steps=10_000)',
    ['optax/optax-cosine', 1000, 0, 1e-3],
  ],
  ['optax.warmup_constant_schedule(1e-4, 1e-3, 50)', ['optax/optax-constant', 50, 0.1, 1e-3]],
  ['optax.linear_schedule(0.0, 3e-4, 2000)', ['optax/optax-linear', 2000, 0, 3e-4]],
  ['optax.warmup_exponential_decay_schedule(0., 1e-2, 30, 100, 0.9)', ['optax/optax-exponential', 30, 0, 1e-2]],
  // Keras
  [
    'keras.optimizers.schedules.CosineDecay(0.0, decay_steps=1000, warmup_target=0.1, warmup_steps=200)',
    ['keras/keras-cosine', 200, 0, 0.1],
  ],
  [
    'PolynomialDecay(initial_learning_rate=1e-5, decay_steps=100, end_learning_rate=1e-3)',
    ['keras/keras-polynomial', 100, 0.01, 1e-3],
  ],
  // PaddlePaddle
  [
    'paddle.optimizer.lr.LinearWarmup(learning_rate=0.5, warmup_steps=20, start_lr=0, end_lr=0.5)',
    ['paddle/paddle-linear-warmup', 20, 0, 0.5],
  ],
  [
    'paddle.optimizer.lr.LinearLR(learning_rate=0.5, total_steps=5, start_factor=0.25)',
    ['paddle/paddle-linearlr', 5, 0.25, 0.5],
  ],
  // Detectron2
  [
    'SOLVER:\n  BASE_LR: 0.02\n  WARMUP_FACTOR: 0.001\n  WARMUP_ITERS: 500\n',
    ['detectron2/detectron2', 500, 0.001, 0.02],
  ],
  ['cfg.SOLVER.WARMUP_ITERS = 100', ['detectron2/detectron2', 100, 0.001, undefined]],
  [
    'WarmupMultiStepLR(optimizer, milestones, gamma=0.1, warmup_factor=1.0 / 3, warmup_iters=500)',
    ['detectron2/detectron2-legacy', 500, 1 / 3, undefined],
  ],
  // MMEngine
  [
    "param_scheduler = [\n    dict(type='LinearLR', start_factor=0.001, by_epoch=False, begin=0, end=500),\n    dict(type='MultiStepLR', begin=0, end=12, by_epoch=True, milestones=[8, 11], gamma=0.1)\n]\noptim_wrapper = dict(optimizer=dict(type='SGD', lr=0.02))",
    ['mmengine/mmengine-linearlr', 500, 0.001, 0.02],
  ],
  // fairseq
  [
    'fairseq-train data --lr-scheduler inverse_sqrt --warmup-updates 4000 --warmup-init-lr 1e-07 --lr 0.0005 --stop-min-lr 1e-09',
    ['fairseq/fairseq-inverse-sqrt', 4000, 2e-4, 5e-4],
  ],
  [
    'lr_scheduler:\n  _name: polynomial_decay\n  warmup_updates: 10000\noptimization:\n  lr: [0.0005]',
    ['fairseq/fairseq-polynomial-decay', 10000, 0, 5e-4],
  ],
  ['--lr-scheduler fixed --lr 0.25 --warmup-updates 8', ['fairseq/fairseq-fixed', 8, 0.125, 0.25]],
  // Megatron-LM
  ['--lr 0.00015 --min-lr 1.0e-5 --lr-warmup-iters 2000', ['megatron/megatron', 2000, 0, 1.5e-4]],
  ['--lr 6.0e-5\n--lr-warmup-fraction .01\n--lr-decay-iters 430000', ['megatron/megatron', 4300, 0, 6e-5]],
  [
    '--lr 1e-4 --lr-warmup-samples 12800 --global-batch-size 128 --lr-warmup-init 1e-6',
    ['megatron/megatron', 100, 0.01, 1e-4],
  ],
  // torchtitan
  [
    '[optimizer]\nname = "AdamW"\nlr = 3e-4\n\n[lr_scheduler]\nwarmup_steps = 200  # lr scheduler warm up\n',
    ['torchtitan/torchtitan', 200, 1 / 200, 3e-4],
  ],
  // DeepSpeed
  [
    '{"optimizer": {"type": "Adam", "params": {"lr": 0.001}},\n "scheduler": {"type": "WarmupLR", "params": {"warmup_min_lr": 0, "warmup_max_lr": 0.001, "warmup_num_steps": 1000}}}',
    ['deepspeed/deepspeed-log', 1000, 0, 0.001],
  ],
  [
    '"scheduler": {"type": "WarmupDecayLR", "params": {"total_num_steps": 9000, "warmup_max_lr": 2e-4, "warmup_num_steps": 300, "warmup_type": "linear"}}',
    ['deepspeed/deepspeed-linear', 300, 0, 2e-4],
  ],
  // nanoGPT
  [
    'learning_rate = 6e-4 # max learning rate\nmax_iters = 600000\nwarmup_iters = 2000 # how many steps to warm up for\nmin_lr = 6e-5',
    ['nanogpt/nanogpt', 2000, 1 / 2001, 6e-4],
  ],
];

describe('a few lines of config name their warmup', () => {
  it.each(configs)('%j', (text, [convention, length, start, peakLr]) => {
    const found = answer(text) as Found;
    expect(found.kind, JSON.stringify(found)).toBe('found');
    const [match] = found.matches;
    expect(`${match?.framework}/${match?.convention}`).toBe(convention);
    expect([match?.typed.length, found.peakLr]).toEqual([length, peakLr]);
    expect(match?.typed.startFactor).toBeCloseTo(start, 12);
  });

  it('covers every framework that has a warmup of its own', () => {
    const own = frameworks.filter(({ conventions }) => conventions.length > 0).map(({ id }) => id);
    expect(new Set(configs.map(([, [name]]) => name.split('/')[0]))).toEqual(new Set(own));
  });
});

describe('which rule reads a config is for the rules to say, not for the order of the frameworks', () => {
  it.each(configs)('%j is read alike with the frameworks in reverse', (text) => {
    expect(answer(text, frameworks.toReversed())).toEqual(answer(text));
  });

  it('of two frameworks that have a call by one name, one is asked before the other', () => {
    const rules = frameworks.flatMap(({ id, configs }) => configs.map((rule) => ({ id, ...rule })));
    const calls = new Set(configs.flatMap(([text]) => text.match(/\w+(?=\()|(?<=type=')\w+/g) ?? []));
    const shared = [...calls].filter((name) => {
      const met = rules.filter(({ call }) => call?.test(name));
      const owners = Map.groupBy(met, ({ precedence }) => precedence);
      const undecided = [...owners.values()].filter((group) => new Set(group.map(({ id }) => id)).size > 1);
      expect(undecided, name).toEqual([]);
      return new Set(met.map(({ id }) => id)).size > 1;
    });
    expect(shared).toEqual(['LinearLR']);
  });
});

describe('a config says what was taken for granted', () => {
  it('names the defaults that were filled in', () => {
    expect((answer('LinearLR(optimizer)') as Found).findings).toContain(
      'Not set, so by default: total_iters = 5, start_factor = 0.333333.',
    );
  });

  it('says that a peak which is not set is not known', () => {
    const found = answer('LinearLR(optimizer)') as Found;
    expect(found.peakLr).toBeUndefined();
    expect(found.findings).toContain('The config does not say the peak; 0.005 stands in for it.');
  });

  it.each([
    ['CosineLRScheduler(optimizer, 100, warmup_t=5)', true],
    ['CosineLRScheduler(optimizer, 100, warmup_t=5, warmup_prefix=True)', false],
    ['StepLRScheduler(optimizer, 30, warmup_t=5)', false],
    ['StepLRScheduler(optimizer, 30, warmup_t=5, warmup_prefix=False)', true],
    ['MultiStepLRScheduler(optimizer, [30], warmup_t=5)', false],
    ['PlateauLRScheduler(optimizer, warmup_t=5)', false],
    ['create_scheduler_v2(optimizer, warmup_epochs=5, lr=0.1)', true],
  ])('warns of the jump after a warmup of timm where it comes: %s, %s', (text, warns) => {
    const { findings } = answer(text) as Found;
    expect(findings.some((finding) => finding.includes('the rate jumps to where that is by then'))).toBe(warns);
  });
});

it('a call of timm is answered in its own words', () => {
  const found = answer('CosineLRScheduler(optimizer, 100, warmup_t=5, lr=0.1)') as Found;
  expect(found.matches[0]?.settings).toContainEqual({ name: 'warmup_t', value: '5', from: 'given' });
  expect(found.findings).toContain('With warmup_t = 5 the full rate is reached at epoch 5, counted from 0.');
  expect(found.findings).toContain('Not set, so by default: warmup_lr_init = 0.');
});

describe('a config that cannot be read is refused by name', () => {
  it.each([
    [
      'get_linear_schedule_with_warmup(optimizer, num_warmup_steps=int(0.1 * total), num_training_steps=total)',
      '"num_warmup_steps" is "int(0.1 * total)". Write it as a number, as 1000, 5e-4 or 1/1000.',
    ],
    [
      'get_linear_schedule_with_warmup(optimizer)',
      '"num_warmup_steps" is not set, and get_linear_schedule_with_warmup and its kin has no default for it. Paste the line that sets it.',
    ],
    [
      'TrainingArguments(warmup_ratio=0.1)',
      '"warmup_ratio" is 0.1 of the run, and the config does not say how long that is. Add "max_steps".',
    ],
    ['TrainingArguments(output_dir="x")', '"warmup_steps" is 0, its default: there is no warmup.'],
    ['LinearLR(optimizer, total_iters=2.5)', '"total_iters" is 2.5. It must be a whole number ≥ 0.'],
    ['LinearLR(optimizer, total_iters=-5)', '"total_iters" is - 5. It must be a whole number ≥ 0.'],
    [
      'LinearLR(optimizer, start_factor=1.0, end_factor=0.1, total_iters=10)',
      '"end_factor" is 0.1: this line ends there and not at the rate of the optimizer. Only a line to 1 is a warmup.',
    ],
    [
      '--warmup-epochs 5 --warmup-lr 1e-5',
      'timm, create_scheduler_v2 and CosineLRScheduler, warmup_prefix=False (their default): "warmup_lr" is the rate 1e-5, and the config does not say the peak. Add the lr of the optimizer.',
    ],
    [
      'CosineLRScheduler(optimizer, t_initial=100, warmup_t=5, warmup_lr_init=1e-5)',
      'timm, create_scheduler_v2 and CosineLRScheduler, warmup_prefix=False (their default): "warmup_lr_init" is the rate 1e-5, and the config does not say the peak. Add the lr of the optimizer.',
    ],
    [
      'CosineLRScheduler(optimizer, t_initial=100, warmup_t=5, warmup_lr_init=1e-5, warmup_prefix=True)',
      'timm, CosineLRScheduler and its kin, warmup_prefix=True: "warmup_lr_init" is the rate 1e-5, and the config does not say the peak. Add the lr of the optimizer.',
    ],
    [
      'create_scheduler_v2(optimizer, warmup_epochs=5)',
      'timm, create_scheduler_v2 and CosineLRScheduler, warmup_prefix=False (their default): "warmup_lr" is the rate 0.00001, its default, and the config does not say the peak. Add the lr of the optimizer.',
    ],
    [
      'warmup_lr_scheduler(optimizer, warmup_factor=0.001)',
      '"warmup_iters" is not set, and warmup_lr_scheduler, torchvision’s old helper has no default for it. Paste the line that sets it.',
    ],
    ['CosineLRScheduler(optimizer, t_initial=100)', '"warmup_t" is 0, its default: there is no warmup.'],
    [
      'CosineDecay(0.1, 1000, warmup_steps=100)',
      'warmup_target is not set, and without it CosineDecay has no warmup, whatever warmup_steps says.',
    ],
    [
      'hello world',
      'Neither rates nor the settings of a known warmup were found in it. Paste a list of rates, a training log, or the lines of a config that set the warmup.',
    ],
  ])('%j', (text, message) => {
    expect(answer(text)).toEqual({ kind: 'refused', message });
  });
});
