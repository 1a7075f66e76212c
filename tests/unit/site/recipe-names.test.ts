// The names of recipes in the files that a reader takes away.
import { expect, it, vi } from 'vitest';
import { defaults } from '../../../src/parameters/index.ts';
import type { Recipe } from '../../../src/figures/warmup-rules/recipes.ts';

const recipe = { warmup: 500, total: 10_000, unit: 'steps', beta2: 0.95, references: ['x'] } as const;
const recipes: readonly Recipe[] = [
  { ...recipe, id: 'comma', name: 'BERT, large' },
  { ...recipe, id: 'quote', name: 'the "tiny" net' },
];

it('a name with a comma or a quote is one field of the CSV', async () => {
  vi.doMock('../../../content/recipes.json', () => ({ default: recipes }));
  const { figureById } = await import('../../../src/figures/index.ts');
  const { toCsv } = await import('../../../src/figures/kit/live/files.ts');
  const [head = '', ...lines] = toCsv(figureById('warmup-rules'), defaults).trim().split('\n');
  for (const name of ['"BERT, large"', '"the ""tiny"" net"']) {
    const line = lines.find((each) => each.includes(name));
    expect(line?.replace(name, 'name').split(',')).toHaveLength(head.split(',').length);
  }
});
