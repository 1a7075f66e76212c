// The transformer of src/training, compared with PyTorch.
import { seeded } from '../../src/training/seeded.ts';
import { sizes } from '../../src/training/transformer/sizes.ts';
import { draw, emptyBatch } from '../../src/training/transformer/task.ts';
import { transformer } from '../../src/training/transformer/model.ts';
import { countOf, groupsOf } from '../../src/training/transformer/weights.ts';
import type { Check } from './training-check.ts';

/** The loss and the gradient of the transformer with four blocks, its layer normalization in either place. */
export function transformerChecks(): Check[] {
  return (['post', 'pre'] as const).map((norm): Check => {
    const random = seeded(1);
    const build = { norm, blocks: 4 };
    const { weights, gradient, learn } = transformer(build, random);
    // Gains that are not 1 and biases that are not 0, so that each has a part in what is compared.
    for (let index = 0; index < weights.length; index++) weights[index]! += 0.1 * random.normal();
    const batch = draw(emptyBatch(), random);
    const { loss } = learn(batch);
    let at = 0;
    const groups = groupsOf(build).map((group) => {
      const value = [...weights.slice(at, (at += countOf(group)))];
      return [group.name, group.shape, value];
    });
    const sequences = (letters: Uint8Array) =>
      Array.from({ length: sizes.batch }, (_, row) => [...letters.slice(row * sizes.length, (row + 1) * sizes.length)]);
    return {
      what: `transformer, ${norm}-LN: loss and gradient`,
      task: {
        name: 'transformer',
        ...build,
        heads: sizes.heads,
        groups,
        letters: sequences(batch.letters),
        answers: sequences(batch.answers),
      },
      ours: [loss, ...gradient],
      allowed: 1e-13,
      of: 'largest',
    };
  });
}
