// Adds what a layer makes of its input to it, normalized before or after.
import type { Layer } from './layer.ts';
import { rows, sizes } from './sizes.ts';

/**
 * A layer with a way around it, normalized **after** the addition: LN(x + f(x)). Every gradient on its way back is scaled
 * by the normalisation.
 *
 * Vaswani et al. (2017), section 3.1.
 */
function after(layer: Layer, norm: Layer): Layer {
  const sum = new Float64Array(rows * sizes.width);
  return {
    forward(input) {
      const output = layer.forward(input);
      for (let index = 0; index < sum.length; index++) sum[index] = input[index]! + output[index]!;
      return norm.forward(sum);
    },
    backward(outputGradient) {
      const around = norm.backward(outputGradient);
      const through = layer.backward(around);
      for (let index = 0; index < through.length; index++) through[index]! += around[index]!;
      return through;
    },
  };
}

/**
 * A layer with a way around it, normalized **before** the layer: x + f(LN(x)). A gradient finds a way back that no layer
 * touches.
 *
 * Xiong et al. (2020), arXiv:2002.04745.
 */
function before(layer: Layer, norm: Layer): Layer {
  const sum = new Float64Array(rows * sizes.width);
  return {
    forward(input) {
      const output = layer.forward(norm.forward(input));
      for (let index = 0; index < sum.length; index++) sum[index] = input[index]! + output[index]!;
      return sum;
    },
    backward(outputGradient) {
      const through = norm.backward(layer.backward(outputGradient));
      for (let index = 0; index < through.length; index++) through[index]! += outputGradient[index]!;
      return through;
    },
  };
}

/**
 * A layer with a way around it, by where it is normalized.
 *
 * @example
 * const same = { forward: (input) => input, backward: (gradient) => gradient };
 * residual.pre(same, same).forward(new Float64Array(48 * 16).fill(1))[0] // 2
 */
export const residual = { post: after, pre: before } as const;
