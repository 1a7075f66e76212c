// The feed-forward layer.
import type { Layer, Weights } from './layer.ts';
import { linear } from './linear.ts';
import { rows, sizes } from './sizes.ts';

/**
 * A feed-forward layer: a linear layer, ReLU, a linear layer back to the width.
 *
 * Vaswani et al. (2017), arXiv:1706.03762, equation 2.
 *
 * @param weights gives the groups up, up bias, down and down bias
 * @example
 * const { of } = roomFor(groupsOf({ norm: 'post', blocks: 1 }));
 * feedForward((name) => of(`block 1 ${name}`)).forward(new Float64Array(48 * 16)).length // 768
 */
export function feedForward(weights: (name: string) => Weights): Layer {
  const { width, hidden } = sizes;
  const up = linear(width, hidden, weights('up'), weights('up bias'));
  const down = linear(hidden, width, weights('down'), weights('down bias'));
  const active = new Float64Array(rows * hidden);
  const gradient = new Float64Array(rows * hidden);
  return {
    forward(input) {
      const before = up.forward(input);
      for (let index = 0; index < active.length; index++) active[index] = Math.max(before[index]!, 0);
      return down.forward(active);
    },
    backward(outputGradient) {
      const after = down.backward(outputGradient);
      for (let index = 0; index < active.length; index++) gradient[index] = active[index]! > 0 ? after[index]! : 0;
      return up.backward(gradient);
    },
  };
}
