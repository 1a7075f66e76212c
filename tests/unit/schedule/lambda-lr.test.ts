// The model of LambdaLR applies a multiplier as PyTorch’s does.
import { describe, expect, it } from 'vitest';
import { LambdaLR, parameterGroups } from '../../../src/schedule/index.ts';
import { refusal } from './refusal.ts';

describe('LambdaLR', () => {
  const halves = (count: number) => 1 / 2 ** count;

  it('writes f(0) in the constructor', () => {
    const groups = parameterGroups([8]);
    const scheduler = new LambdaLR(groups, (count) => 0.25 + count);
    expect([groups[0]?.lr, scheduler.count]).toEqual([2, 0]);
  });

  it('applies f to the count of calls, to the initial rate, and so never compounds', () => {
    const groups = parameterGroups([8]);
    const scheduler = new LambdaLR(groups, halves);
    const rates = [1, 2, 3].map(() => (scheduler.step(), groups[0]?.lr));
    expect(rates).toEqual([4, 2, 1]);
    expect([groups[0]?.initialLr, scheduler.count]).toEqual([8, 3]);
  });

  it('overwrites what anyone else did to the rate in between', () => {
    const groups = parameterGroups([8]);
    const scheduler = new LambdaLR(groups, halves);
    groups[0]!.lr *= 0.1;
    scheduler.step();
    expect(groups[0]?.lr).toBe(4);
  });

  it('keeps the ratio between two groups', () => {
    const groups = parameterGroups([8, 2]);
    const scheduler = new LambdaLR(groups, halves);
    for (let call = 0; call < 5; call++) {
      expect(groups[0]!.lr / groups[1]!.lr).toBe(4);
      scheduler.step();
    }
  });

  it('refuses a group whose peak is no rate', () => {
    expect(refusal(() => parameterGroups([1, -1]))).toBe('peakLrs[1] must be a finite number ≥ 0, not -1');
  });
});
