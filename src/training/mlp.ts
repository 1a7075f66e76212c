// A multilayer perceptron: its loss, its gradient and the weights it starts from.
import type { Activation } from './activation.ts';
import { addBack, addGradient, denseLayers, through, type Dense } from './dense.ts';
import type { Loss } from './loss.ts';
import type { Random } from './seeded.ts';

/** Inputs and targets, row after row. */
export interface Rows {
  readonly count: number;
  readonly inputs: Float64Array;
  readonly targets: Float64Array;
}

/** A multilayer perceptron with room to work in: it allocates nothing from step to step. */
export interface Mlp {
  /** How many weights it has, biases included. */
  readonly size: number;
  readonly layers: readonly Dense[];
  readonly activation: Activation;
  readonly lossKind: Loss;
  /** What each layer answered at the last call of `loss` or `gradient`, row after row; the last one's are the net's. */
  readonly answers: readonly Float64Array[];
  /** How the loss changes by each layer's sums, before the activation, as of the last call of `gradient`. */
  readonly errors: readonly Float64Array[];
  /** The mean loss over some rows. */
  readonly loss: (weights: Float64Array, rows: Rows) => number;
  /** The mean loss over some rows; writes its gradient into **gradient**. */
  readonly gradient: (weights: Float64Array, rows: Rows, gradient: Float64Array) => number;
}

/**
 * A multilayer perceptron; its gradient is that of back-propagation (Rumelhart, Hinton and Williams 1986).
 *
 * @param sizes how many inputs, units of each hidden layer, and outputs: whole numbers ≥ 1
 * @param room the greatest number of rows it will be given
 * @example mlp([1, 16, 16, 1], relu, square, 16).size // 321
 */
export function mlp(sizes: readonly number[], activation: Activation, lossKind: Loss, room: number): Mlp {
  const layers = denseLayers(sizes);
  const last = layers.length - 1;
  const [answers, errors] = [0, 1].map(() => layers.map(({ outputs }) => new Float64Array(room * outputs))) as [
    Float64Array[],
    Float64Array[],
  ];

  const loss = (weights: Float64Array, { count, inputs, targets }: Rows): number => {
    for (let index = 0; index <= last; index++) {
      const layer = layers[index]!;
      const to = answers[index]!;
      through(layer, weights, index === 0 ? inputs : answers[index - 1]!, to, count);
      if (index < last) activation.answer(to, count * layer.outputs);
    }
    return lossKind.of(answers[last]!, targets, errors[last]!, count, layers[last]!.outputs);
  };

  const gradient = (weights: Float64Array, rows: Rows, into: Float64Array): number => {
    const value = loss(weights, rows);
    into.fill(0);
    for (let index = last; index > 0; index--) {
      const layer = layers[index]!;
      const [before, back] = [answers[index - 1]!, errors[index - 1]!];
      addGradient(layer, before, errors[index]!, into, rows.count);
      back.fill(0);
      addBack(layer, weights, errors[index]!, back, rows.count);
      activation.slope(before, back, rows.count * layer.inputs);
    }
    addGradient(layers[0]!, rows.inputs, errors[0]!, into, rows.count);
    return value;
  };

  const { biasOffset, outputs } = layers[last]!;
  return { size: biasOffset + outputs, layers, activation, lossKind, answers, errors, loss, gradient };
}

/**
 * Random weights to start from, drawn layer by layer and unit by unit: normal, with variance **gain**²·2/inputs in hidden
 * layers (He et al. 2015, times the gain) and 1/inputs in the last; biases 0.
 *
 * @param gain a number ≥ 0; 1 is He's, and above it the start is sharper
 * @example startWeights(mlp([1, 16, 16, 1], relu, square, 16), seeded(1), 1).length // 321
 */
export function startWeights({ size, layers }: Mlp, { normal }: Random, gain: number): Float64Array {
  const weights = new Float64Array(size);
  for (const layer of layers) {
    const deviation = layer === layers.at(-1) ? Math.sqrt(1 / layer.inputs) : gain * Math.sqrt(2 / layer.inputs);
    for (let at = layer.offset; at < layer.biasOffset; at++) weights[at] = deviation * normal();
  }
  return weights;
}

/**
 * Whether some hidden layer answered 0 to every one of the last **count** rows: what the net gives is then the same for
 * all of them, and no gradient reaches that layer any more.
 *
 * @example
 * const net = mlp([1, 1, 1], relu, square, 1);
 * net.loss(Float64Array.of(-1, 0, 1, 0), { count: 1, inputs: Float64Array.of(1), targets: Float64Array.of(0) });
 * silent(net, 1) // true
 */
export function silent({ layers, answers }: Mlp, count: number): boolean {
  return layers.slice(0, -1).some(({ outputs }, index) => {
    for (let at = 0; at < count * outputs; at++) if (answers[index]![at] !== 0) return false;
    return true;
  });
}
