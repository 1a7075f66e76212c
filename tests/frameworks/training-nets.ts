// The small nets and the optimizers of src/training, compared with PyTorch.
import { relu, tanh } from '../../src/training/activation.ts';
import { hessianAt } from '../../src/training/hessian.ts';
import { mlp, startWeights } from '../../src/training/mlp.ts';
import { adam, clip, sgd, type Optimizer } from '../../src/training/optimizer.ts';
import { problems } from '../../src/training/problems.ts';
import { seeded } from '../../src/training/seeded.ts';
import { sharpness } from '../../src/training/sharpness.ts';
import type { Check } from './training-check.ts';

const activations = { relu, tanh };
const losses = { sine: 'square', iris: 'cross_entropy' };
// PyTorch's own defaults for Adam.
const optimizers: [what: string, task: object, make: (size: number) => Optimizer][] = [
  ['SGD', { optimizer: 'SGD', options: { momentum: 0 } }, (size) => sgd(size, 0)],
  ['SGD with momentum 0.9', { optimizer: 'SGD', options: { momentum: 0.9 } }, (size) => sgd(size, 0.9)],
  ['Adam', { optimizer: 'Adam', options: { betas: [0.9, 0.999], eps: 1e-8 } }, (size) => adam(size, 0.9, 0.999, 1e-8)],
];
/** A ramp, so that no two steps have the same rate. */
const rates = Array.from({ length: 20 }, (_, step) => 0.001 * (step + 1));

/** Gradients, Hessians, steps and clipping of the tiny nets, with either activation and either loss. */
export function netChecks(): Check[] {
  return (['sine', 'iris'] as const).flatMap((data) =>
    (['relu', 'tanh'] as const).flatMap((activation) => checksOf(data, activation)),
  );
}

function checksOf(data: keyof typeof problems, activation: keyof typeof activations): Check[] {
  const { rows, sizes, loss } = problems[data];
  const net = mlp(sizes, activations[activation], loss, rows.count);
  const random = seeded(1);
  // Biases that are not 0, so that they have a part in what is compared and no unit stands on ReLU's kink.
  const weights = startWeights(net, random, 2).map((weight) => weight + 0.1 * random.normal());
  const direction = Float64Array.from(weights, () => random.normal());
  const [gradient, product] = [0, 1].map(() => new Float64Array(net.size)) as [Float64Array, Float64Array];
  const value = net.gradient(weights, rows, gradient);
  const hessian = hessianAt(net, weights, rows);
  hessian(direction, product);
  const top = sharpness(hessian, net.size);
  let step = top.next();
  while (!step.done) step = top.next();
  const clipped = gradient.slice();
  clip(clipped, 1);

  const asked = {
    net: { sizes, activation, loss: losses[data], inputs: [...rows.inputs], targets: [...rows.targets] },
    weights: [...weights],
  };
  const check = (what: string, task: Check['task'], ours: Iterable<number>, allowed: number): Check => ({
    what: `${data}, ${activation}: ${what}`,
    task,
    ours: [...ours],
    allowed,
    of: 'largest',
  });
  return [
    check('loss and gradient', { name: 'gradient', ...asked }, [value, ...gradient], 1e-13),
    check('Hessian × direction', { name: 'product', ...asked, direction: [...direction] }, product, 1e-13),
    // Lanczos stops at a share of 10⁻⁵.
    check('sharpness', { name: 'sharpness', ...asked }, [step.value], 1e-5),
    ...optimizers.map(([what, task, make]) =>
      check(`20 steps of ${what}`, { name: 'steps', ...asked, ...task, rates }, walk(make(net.size)), 1e-13),
    ),
    // PyTorch adds 10⁻⁶ to the length before it divides.
    check('gradient clipped to norm 1', { name: 'clipped', values: [...gradient], limit: 1 }, clipped, 1e-6),
  ];

  function walk(update: Optimizer): Float64Array {
    const [moved, slope] = [weights.slice(), new Float64Array(net.size)];
    for (const rate of rates) {
      net.gradient(moved, rows, slope);
      update(moved, slope, rate);
    }
    return moved;
  }
}
