// Dense layers: forward, and back through them.

/** Where a dense layer's numbers lie among all weights: a row of **inputs** weights per unit, then a bias per unit. */
export interface Dense {
  readonly inputs: number;
  readonly outputs: number;
  readonly offset: number;
  readonly biasOffset: number;
}

/**
 * The layers of a net, one after another in one list of weights.
 *
 * @param sizes how many values go in, how many units each hidden layer has, and how many values come out
 * @example denseLayers([1, 16, 16, 1]).at(-1) // { inputs: 16, outputs: 1, offset: 304, biasOffset: 320 }
 */
export function denseLayers(sizes: readonly number[]): readonly Dense[] {
  let offset = 0;
  return sizes.slice(1).map((outputs, index) => {
    const inputs = sizes[index]!;
    const layer = { inputs, outputs, offset, biasOffset: offset + inputs * outputs };
    offset = layer.biasOffset + outputs;
    return layer;
  });
}

/**
 * Writes what a layer makes of some rows: to = from · weightsᵀ (+ bias).
 *
 * @param rows how many rows **from** and **to** hold, one after another
 * @param add whether to add to what **to** holds instead, and leave the bias out
 * @example
 * const [layer, sums] = [denseLayers([2, 1])[0], Float64Array.of(0)];
 * through(layer, Float64Array.of(3, 4, 5), Float64Array.of(1, 2), sums, 1);
 * sums // [16]
 */
export function through(
  { inputs, outputs, offset, biasOffset }: Dense,
  weights: Float64Array,
  from: Float64Array,
  to: Float64Array,
  rows: number,
  add = false,
): void {
  for (let row = 0; row < rows; row++) {
    const start = row * inputs;
    for (let unit = 0; unit < outputs; unit++) {
      const first = offset + unit * inputs;
      let sum = add ? to[row * outputs + unit]! : weights[biasOffset + unit]!;
      for (let input = 0; input < inputs; input++) sum += weights[first + input]! * from[start + input]!;
      to[row * outputs + unit] = sum;
    }
  }
}

/**
 * Adds to a gradient what a layer's output errors say about its weights: errorsᵀ · from, and their sum for the biases.
 *
 * @param rows how many rows **from** and **errors** hold
 * @param bias whether the layer's bias took part
 * @example
 * const [layer, gradient] = [denseLayers([2, 1])[0], new Float64Array(3)];
 * addGradient(layer, Float64Array.of(1, 2), Float64Array.of(10), gradient, 1);
 * gradient // [10, 20, 10]
 */
export function addGradient(
  { inputs, outputs, offset, biasOffset }: Dense,
  from: Float64Array,
  errors: Float64Array,
  gradient: Float64Array,
  rows: number,
  bias = true,
): void {
  for (let row = 0; row < rows; row++) {
    const start = row * inputs;
    for (let unit = 0; unit < outputs; unit++) {
      const error = errors[row * outputs + unit]!;
      // Half of all ReLU units have no error: they would add 0.
      if (error === 0) continue;
      const first = offset + unit * inputs;
      for (let input = 0; input < inputs; input++) gradient[first + input]! += error * from[start + input]!;
      if (bias) gradient[biasOffset + unit]! += error;
    }
  }
}

/**
 * Adds to the errors of a layer's inputs what the errors of its outputs say about them: errors · weights.
 *
 * @param rows how many rows **errors** and **back** hold
 * @example
 * const [layer, back] = [denseLayers([2, 1])[0], new Float64Array(2)];
 * addBack(layer, Float64Array.of(3, 4, 5), Float64Array.of(10), back, 1);
 * back // [30, 40]
 */
export function addBack(
  { inputs, outputs, offset }: Dense,
  weights: Float64Array,
  errors: Float64Array,
  back: Float64Array,
  rows: number,
): void {
  for (let row = 0; row < rows; row++) {
    const start = row * inputs;
    for (let unit = 0; unit < outputs; unit++) {
      const error = errors[row * outputs + unit]!;
      if (error === 0) continue;
      const first = offset + unit * inputs;
      for (let input = 0; input < inputs; input++) back[start + input]! += error * weights[first + input]!;
    }
  }
}
