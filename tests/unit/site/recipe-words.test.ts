// What the prose says of published training runs.
import { expect, test } from 'vitest';
import { recipeOf, recipeWords } from '../../../src/site/article/recipe-words.ts';

const length = (id: string) => recipeWords['length']!(recipeOf(id));

test('a warmup in tokens is told with its own unit and that of its run', () => {
  expect(length('gpt3')).toBe('375 million of 300 billion tokens');
});

test('a warmup in steps is told with the steps of its run', () => {
  expect(length('llama')).toBe('2,000 of 350,000 steps');
});
