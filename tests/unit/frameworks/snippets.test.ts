// Details of the generated code in which the frameworks differ.
import { expect, test } from 'vitest';
import { keras } from '../../../src/frameworks/keras/index.ts';
import { optax } from '../../../src/frameworks/optax/index.ts';
import { paddle } from '../../../src/frameworks/paddle/index.ts';
import { timm } from '../../../src/frameworks/timm/index.ts';
import type { Framework } from '../../../src/frameworks/index.ts';
import { defaultRun, type RunSpec } from '../../../src/schedule/index.ts';

/** The code of a run that differs from the one readers see first by **change**. */
function code(framework: Framework, change: Partial<RunSpec> = {}): string {
  const answer = framework.render({ ...defaultRun, ...change });
  if (!('code' in answer)) throw new Error(answer.refusal);
  return answer.code;
}

test('the steps of a cosine include the warmup in optax, and leave it out in Keras, Paddle and timm', () => {
  expect(code(optax)).toContain('decay_steps=10000');
  expect(code(keras)).toContain('decay_steps=9000');
  expect(code(paddle)).toContain('T_max=9000');
  expect(code(timm)).toContain('t_initial=9000');
});

test('optax gets its own schedule for warmup and cosine, whole', () => {
  expect(code(optax)).toContain(`schedule = optax.warmup_cosine_decay_schedule(
    init_value=0.001 * peak_lr,
    peak_value=peak_lr,
    warmup_steps=1000,
    decay_steps=10000,
    end_value=0.1 * peak_lr,
)
`);
});

test('without warmup steps no code mentions a warmup', () => {
  for (const framework of [optax, keras, paddle, timm]) {
    expect(code(framework, { warmupSteps: 0 }), framework.id).not.toMatch(/warmup|linear_schedule/i);
  }
});

test('a warmup from the peak to the peak is none', () => {
  for (const framework of [optax, keras, paddle, timm]) {
    const change = { startFactor: 1, decay: 'constant' } as const;
    expect(code(framework, change)).toBe(code(framework, { ...change, warmupSteps: 0 }));
  }
});

test('Keras gets floats even for whole numbers, lest it computes in integers', () => {
  const whole = code(keras, { peakLr: 1, startFactor: 0 });
  expect(whole).toContain('peak_lr = 1.0\n');
  expect(whole).toContain('initial_learning_rate=0.0,');
});

test('milestones become what each framework counts: after the warmup, a step early, a step late', () => {
  const drops = { decay: 'multi-step', milestones: [6000, 8000] } as const;
  expect(code(optax, drops)).toContain('{5000: 0.1, 7000: 0.1}');
  expect(code(paddle, drops)).toContain('[5000, 7000]');
  expect(code(timm, drops)).toContain('[5001, 7001]');
  expect(code(keras, { ...drops, warmupSteps: 0 })).toContain('[5999, 7999]');
});

test('timm refuses a warmup that is no line, by its name, and offers the line', () => {
  const answer = timm.render({ ...defaultRun, warmup: 'cosine-warmup' });
  expect(answer).toMatchObject({
    refusal: 'timm has no cosine warmup.',
    nearest: { run: { warmup: 'linear-warmup' } },
  });
});

test('timm lifts no peak to a decay that ends above it', () => {
  const above = code(timm, { decay: 'linear-decay', endFactor: 2 });
  expect(above).toContain('decay_fn=lambda frac: 2.0 + (1 - 2.0) * (1 - frac)');
  expect(above).not.toContain('lr_min');
});

test('Paddle falls to a peak by a function: its LinearWarmup asserts that it rises', () => {
  expect(code(paddle, { startFactor: 2 })).toContain('LambdaDecay');
  expect(code(paddle, { startFactor: 2 })).not.toContain('LinearWarmup');
});
