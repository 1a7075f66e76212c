// The self-attention layer, its projections included.
import { attend } from './heads.ts';
import type { Layer, Weights } from './layer.ts';
import { linear } from './linear.ts';
import { sizes } from './sizes.ts';

/**
 * Self-attention: queries, keys and values of the same rows, attention in every head, a linear layer back.
 *
 * Vaswani et al. (2017), arXiv:1706.03762, section 3.2.
 *
 * @param weights gives the groups query, key, value and out
 * @example
 * const { of } = roomFor(groupsOf({ norm: 'post', blocks: 1 }));
 * attention((name) => of(`block 1 ${name}`)).forward(new Float64Array(48 * 16)).length // 768
 */
export function attention(weights: (name: string) => Weights): Layer {
  const { width } = sizes;
  const [query, key, value, out] = ['query', 'key', 'value', 'out'].map((name) => linear(width, width, weights(name)));
  const heads = attend();
  return {
    forward: (input) => out!.forward(heads.forward(query!.forward(input), key!.forward(input), value!.forward(input))),
    backward(outputGradient) {
      const gradients = heads.backward(out!.backward(outputGradient));
      const sum = query!.backward(gradients.query);
      const ofKeys = key!.backward(gradients.key);
      const ofValues = value!.backward(gradients.value);
      for (let index = 0; index < sum.length; index++) sum[index]! += ofKeys[index]! + ofValues[index]!;
      return sum;
    },
  };
}
