// Draws batches of rows at random.
import type { Rows } from './mlp.ts';
import type { Random } from './seeded.ts';

/**
 * Batches of rows drawn at random, each row put back before the next is drawn.
 *
 * @param all the rows to draw from
 * @param count how many rows make a batch, a whole number ≥ 0
 * @param random where the choice comes from
 * @returns a function that draws the next batch, into the same room as the last
 * @example sampler(problems.sine.rows, 4, seeded(1))().count // 4
 */
export function sampler({ inputs, targets, count: of }: Rows, count: number, { uniform }: Random): () => Rows {
  const [wide, tall] = [inputs.length / of, targets.length / of];
  const rows = { count, inputs: new Float64Array(count * wide), targets: new Float64Array(count * tall) };
  return () => {
    for (let row = 0; row < count; row++) {
      const drawn = Math.floor(uniform() * of);
      rows.inputs.set(inputs.subarray(drawn * wide, (drawn + 1) * wide), row * wide);
      rows.targets.set(targets.subarray(drawn * tall, (drawn + 1) * tall), row * tall);
    }
    return rows;
  };
}
