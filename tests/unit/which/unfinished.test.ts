// What can be said of a ramp that ends before it has arrived.
import { expect, it } from 'vitest';
import { answer } from '../../../src/which/index.ts';

function possible(text: string): readonly string[] {
  const result = answer(text);
  if (result.kind !== 'unfinished') throw new Error(JSON.stringify(result).slice(0, 600));
  return result.possible.map(({ convention }) => convention);
}

it('A ramp that starts at 0 leaves only conventions that can start there', () => {
  const left = possible('0, 5e-6, 1e-5, 1.5e-5, 2e-5');
  expect(left).toEqual(expect.arrayContaining(['transformers-linear', 'megatron', 'optax-linear', 'fairseq-cosine']));
  for (const other of ['torchtitan', 'nanogpt', 'fairseq-fixed', 'linear-lr']) expect(left).not.toContain(other);
});

it('A ramp whose first rate is its step leaves those of (x + 1) / N, and those from 0 as a list that begins one late', () => {
  const left = possible('5e-6, 1e-5, 1.5e-5, 2e-5, 2.5e-5');
  expect(left).toEqual(expect.arrayContaining(['torchtitan', 'nanogpt', 'fairseq-fixed', 'transformers-linear']));
});

it('A ramp that starts at half of where it ends leaves only conventions whose start can be chosen', () => {
  const left = possible('0.2, 0.21, 0.22, 0.23');
  expect(left).toContain('linear-lr');
  for (const other of ['transformers-linear', 'torchtitan', 'nanogpt']) expect(left).not.toContain(other);
});
