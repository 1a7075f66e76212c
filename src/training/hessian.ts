// Products with the Hessian of a net’s loss.
import { addBack, addGradient, through } from './dense.ts';
import type { Mlp, Rows } from './mlp.ts';

/** Writes a symmetric matrix times **direction** into **product**. */
export type Product = (direction: Float64Array, product: Float64Array) => void;

/**
 * The Hessian of a net's loss as what it does to a direction, exact, without a step size: the derivative of every line of
 * back-propagation along that direction (Pearlmutter 1994). Here that derivative of a value is its *change*.
 *
 * A ReLU has no second derivative at its kink; it is taken as 0 there, as everywhere.
 *
 * @param net the net; what is at **weights** is told by its last call, which must be `gradient` with the same **weights** and **rows**
 * @example
 * const [net, weights, product] = [mlp([1, 1], relu, square, 1), Float64Array.of(2, 0), new Float64Array(2)];
 * const rows = { count: 1, inputs: Float64Array.of(3), targets: Float64Array.of(1) };
 * net.gradient(weights, rows, new Float64Array(2));
 * hessianAt(net, weights, rows)(Float64Array.of(1, 0), product);
 * product // [9, 3]
 */
export function hessianAt(net: Mlp, weights: Float64Array, rows: Rows): Product {
  const { layers, answers, errors, activation, lossKind } = net;
  const { count } = rows;
  const last = layers.length - 1;
  const room = (): Float64Array[] => layers.map(({ outputs }) => new Float64Array(count * outputs));
  const [sumChanges, answerChanges, errorChanges] = [room(), room(), room()];

  const forward = (direction: Float64Array): void => {
    for (let index = 0; index <= last; index++) {
      const layer = layers[index]!;
      const [sums, to] = [sumChanges[index]!, answerChanges[index]!];
      through(layer, direction, index === 0 ? rows.inputs : answers[index - 1]!, sums, count);
      if (index > 0) through(layer, weights, answerChanges[index - 1]!, sums, count, true);
      to.set(sums);
      if (index < last) activation.slope(answers[index]!, to, count * layer.outputs);
    }
  };

  return (direction, product) => {
    forward(direction);
    lossKind.bend(answerChanges[last]!, rows.targets, errors[last]!, errorChanges[last]!, count, layers[last]!.outputs);
    product.fill(0);
    for (let index = last; index > 0; index--) {
      const layer = layers[index]!;
      const [before, back] = [answers[index - 1]!, errorChanges[index - 1]!];
      addGradient(layer, before, errorChanges[index]!, product, count);
      addGradient(layer, answerChanges[index - 1]!, errors[index]!, product, count, false);
      back.fill(0);
      addBack(layer, weights, errorChanges[index]!, back, count);
      addBack(layer, direction, errors[index]!, back, count);
      activation.slope(before, back, count * layer.inputs);
      activation.bend(before, errors[index - 1]!, sumChanges[index - 1]!, back, count * layer.inputs);
    }
    addGradient(layers[0]!, rows.inputs, errorChanges[0]!, product, count);
  };
}
