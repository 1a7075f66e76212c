// Self-attention itself: scores, shares and mixtures, head by head.
import { rows, sizes } from './sizes.ts';
import { softmax } from './softmax.ts';

const { batch, length, width, heads } = sizes;
const depth = width / heads;
// Without it, the products of longer vectors would be greater: Vaswani et al. (2017), section 3.2.1.
const scale = 1 / Math.sqrt(depth);

/** The gradients with respect to queries, keys and values. */
interface HeadGradients {
  readonly query: Float64Array;
  readonly key: Float64Array;
  readonly value: Float64Array;
}

function product(a: Float64Array, fromA: number, b: Float64Array, fromB: number): number {
  let sum = 0;
  for (let index = 0; index < depth; index++) sum += a[fromA + index]! * b[fromB + index]!;
  return sum;
}

function add(factor: number, a: Float64Array, fromA: number, to: Float64Array, fromTo: number): void {
  for (let index = 0; index < depth; index++) to[fromTo + index]! += factor * a[fromA + index]!;
}

/**
 * Scaled dot-product attention in every head: each letter gets the average of the values of all letters of its sequence,
 * weighted by the softmax of its query times their keys.
 *
 * Vaswani et al. (2017), arXiv:1706.03762, equation 1. Like a layer, it overwrites its buffers.
 *
 * @example
 * const same = new Float64Array(48 * 16).fill(3);
 * attend().forward(same, same, same)[0] // 3
 */
export function attend() {
  const output = new Float64Array(rows * width);
  const shares = new Float64Array(rows * heads * length);
  const gradients: HeadGradients = {
    query: new Float64Array(rows * width),
    key: new Float64Array(rows * width),
    value: new Float64Array(rows * width),
  };
  const changes = new Float64Array(length);
  let [query, key, value]: [Float64Array, Float64Array, Float64Array] = [output, output, output];

  function forward(q: Float64Array, k: Float64Array, v: Float64Array): Float64Array {
    [query, key, value] = [q, k, v];
    output.fill(0);
    for (let head = 0; head < batch * heads; head++) {
      const first = Math.floor(head / heads) * length * width + (head % heads) * depth;
      for (let to = 0; to < length; to++) {
        const at = (head * length + to) * length;
        for (let from = 0; from < length; from++) {
          shares[at + from] = scale * product(q, first + to * width, k, first + from * width);
        }
        softmax(shares, at, length);
        for (let from = 0; from < length; from++) {
          add(shares[at + from]!, v, first + from * width, output, first + to * width);
        }
      }
    }
    return output;
  }

  function backward(outputGradient: Float64Array): HeadGradients {
    for (const gradient of Object.values(gradients)) gradient.fill(0);
    for (let head = 0; head < batch * heads; head++) {
      const first = Math.floor(head / heads) * length * width + (head % heads) * depth;
      for (let to = 0; to < length; to++) {
        const at = (head * length + to) * length;
        const here = first + to * width;
        let mean = 0;
        for (let from = 0; from < length; from++) {
          const there = first + from * width;
          changes[from] = product(outputGradient, here, value, there);
          mean += shares[at + from]! * changes[from]!;
          add(shares[at + from]!, outputGradient, here, gradients.value, there);
        }
        for (let from = 0; from < length; from++) {
          const there = first + from * width;
          const score = scale * shares[at + from]! * (changes[from]! - mean);
          add(score, key, there, gradients.query, here);
          add(score, query, here, gradients.key, there);
        }
      }
    }
    return gradients;
  }

  return { forward, backward };
}
