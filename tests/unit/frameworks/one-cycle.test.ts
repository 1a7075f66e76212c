// The runs that PyTorch's own OneCycleLR can do, and those that it cannot.
import { expect, test } from 'vitest';
import { frameworks } from '../../../src/frameworks/index.ts';
import { defaultRun, type RunSpec } from '../../../src/schedule/index.ts';

const { render } = frameworks.find(({ id }) => id === 'pytorch-linearlr')!;
const oneCycle: RunSpec = {
  ...defaultRun,
  warmup: 'cosine-warmup',
  warmupSteps: 2999,
  startFactor: 0.04,
  decay: 'cosine',
  endFactor: 0.000004,
};

test('one cycle is OneCycleLR with a step more, which leaves the momentum alone', () => {
  expect(render(oneCycle)).toEqual({
    code: expect.stringContaining(`scheduler = OneCycleLR(
    optimizer,
    max_lr=0.005,
    total_steps=10001,
    pct_start=3000 / 10001,
    div_factor=25.0,
    final_div_factor=10000.0,
    cycle_momentum=False,
)
`),
  });
});

test('its end may be 0, and its start above the peak', () => {
  expect(render({ ...oneCycle, endFactor: 0 })).toEqual({ code: expect.stringContaining('factor=float("inf"),') });
  expect(render({ ...oneCycle, startFactor: 2 })).toEqual({ code: expect.stringContaining(' div_factor=0.5,') });
});

test.each([0, 5e-324])('its start cannot be %d, since it divides by its inverse', (startFactor) => {
  expect(render({ ...oneCycle, startFactor })).toMatchObject({
    refusal: 'OneCycleLR divides its peak by div_factor to have its start, so it cannot start at 0.',
    nearest: { words: 'Nearest is the same run with start factor 0.000001.' },
  });
});

test.each<[string, Partial<RunSpec>]>([
  ['another decay', { decay: 'linear-decay' }],
  ['a stretch at the peak', { stableSteps: 1 }],
  ['no decay', { totalSteps: 2999 }],
])('a cosine warmup with %s is none, and the nearest has a linear warmup', (_, change) => {
  expect(render({ ...oneCycle, ...change })).toMatchObject({
    refusal: 'torch 2.13.0 has no scheduler that joins a cosine warmup to a decay of your choice.',
    nearest: { words: 'Nearest is the same run with a linear warmup.' },
  });
});
