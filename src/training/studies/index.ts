// Every study whose counts the prose quotes.
import type { Arm } from './arm.ts';
import { controls } from './controls.ts';
import { catapults, transformers } from './other-models.ts';
import { adamNet, headline, irises, noGain } from './relu-net.ts';
import { tanh } from './tanh-net.ts';

export type { Arm } from './arm.ts';

/** Every arm that the prose may quote, by topic. */
export const arms: readonly Arm[] = [
  ...headline,
  ...controls,
  ...noGain,
  ...tanh,
  ...irises,
  ...adamNet,
  ...transformers,
  ...catapults,
];
