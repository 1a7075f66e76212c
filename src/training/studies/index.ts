import { adamNet } from './adam-net.ts';
import type { Arm } from './arm.ts';
import { catapults } from './catapult.ts';
import { controls } from './controls.ts';
import { headline } from './headline.ts';
import { irises } from './iris.ts';
import { tanh } from './tanh.ts';
import { transformers } from './transformer.ts';
import { useless } from './no-gain.ts';

export type { Arm } from './arm.ts';

/** Every arm that the prose may quote, by topic. */
export const arms: readonly Arm[] = [
  ...headline,
  ...controls,
  ...useless,
  ...tanh,
  ...irises,
  ...adamNet,
  ...transformers,
  ...catapults,
];
