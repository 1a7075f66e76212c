import { tanh as hyperbolic } from './tanh.ts';

/** What a hidden unit makes of its input z, and its first two derivatives, told by its answer a alone. */
export interface Activation {
  /** a, given z. */
  readonly of: (z: number) => number;
  /** da/dz, given a. */
  readonly slope: (a: number) => number;
  /** d²a/dz² over da/dz, given a. */
  readonly bend: (a: number) => number;
}

/** max(z, 0), with slope 0 at 0; NaN stays NaN, so that a broken net cannot pass for a silent one. */
export const relu: Activation = { of: (z) => (z < 0 ? 0 : z), slope: (a) => (a > 0 ? 1 : 0), bend: () => 0 };

/** tanh z. */
export const tanh: Activation = { of: hyperbolic, slope: (a) => 1 - a * a, bend: (a) => -2 * a };
