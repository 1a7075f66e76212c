import type { Setting } from './arm.ts';

/** A setting of the tiny net, 200 runs for each arm. */
export const net = (id: string, words: string, settings: Setting['settings']): Setting => ({
  id,
  words,
  experiment: 'net',
  settings,
  runs: 200,
});
