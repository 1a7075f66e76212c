import type { Setting } from './arm.ts';

/** A setting of the tiny net, 200 runs for each arm. */
export const net = (id: string, words: string, settings: Setting['settings']): Setting => ({
  id,
  words,
  experiment: 'net',
  settings,
  runs: 200,
});

/** The same from He's weights, with momentum. */
export const ordinaryNet = (id: string, rate: number): Setting =>
  net(id, `ReLU net, He’s hidden weights, momentum 0.9, peak rate ${rate}`, { gain: 1, momentum: 0.9, rate });
