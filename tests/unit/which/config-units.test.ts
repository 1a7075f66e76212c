// A length in epochs stays one until the pasted config says how many steps an epoch has.
import { describe, expect, it } from 'vitest';
import { answer, type Found } from '../../../src/which/index.ts';

function found(text: string): Found {
  const result = answer(text);
  expect(result.kind, JSON.stringify(result).slice(0, 600)).toBe('found');
  return result as Found;
}

const mmengine = (end: string) =>
  `dict(type='LinearLR', start_factor=0.1, by_epoch=True, begin=0, end=5, ${end})\noptimizer = dict(type='SGD', lr=0.1)`;

describe('a length in epochs', () => {
  it.each([
    ['timm’s flags', '--lr 0.5 --warmup-lr 1e-4 --warmup-epochs 5'],
    ['timm’s factory', 'create_scheduler_v2(optimizer, warmup_epochs=5, lr=0.1)'],
    ['MMEngine', mmengine('')],
    ['MMEngine, by iterations', mmengine('convert_to_iter_based=True')],
  ])('of %s stays in epochs, and gives no code in updates', (_, text) => {
    const { message, findings, run } = found(text);
    expect(message).toMatch(/W = [45] epochs/);
    expect(findings.join(' ')).toContain('The warmup takes 5 epochs');
    expect(findings.join(' ')).toContain('steps per epoch');
    expect(findings.join(' ')).not.toContain('reached at update');
    expect(run).toBeUndefined();
  });

  it('whose rate rises with every update becomes updates once the config says the steps per epoch', () => {
    const { matches, run } = found(`${mmengine('convert_to_iter_based=True')}\nsteps_per_epoch = 100`);
    expect(matches[0]?.settings[0]).toEqual({ name: 'end', value: '500 (5 epochs × 100)', from: 'given' });
    expect(run?.warmupSteps).toBe(499);
  });
});

it.each([
  ['--lr 6.0e-5 --lr-warmup-fraction .01 --train-iters 500000', 'lr_warmup_iters', '5000 (.01 × 500,000)'],
  ['TrainingArguments(warmup_ratio=0.1, max_steps=1000)', 'warmup_steps', '100 (0.1 × 1,000)'],
])('A share of a run is shown with what it is in steps: %s', (text, name, value) => {
  expect(found(text).matches[0]?.settings[0]).toEqual({ name, value, from: 'given' });
});

it.each([
  ['--lr 0.5 --warmup-lr 1e-4 --warmup-epochs 5 -b 128', 5],
  ['train.py --lr 0.5 --warmup-epochs 5 -j 8 --warmup-lr 1e-4', 5],
  ['--lr-scheduler inverse_sqrt --lr 5e-4 --warmup-updates 4000 -s en -t de', 4000],
])('A short flag ends the number before it: %s', (text, length) => {
  expect(found(text).matches[0]?.typed.length).toBe(length);
});
