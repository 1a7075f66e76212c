import type { Setting } from './arm.ts';

/**
 * A setting of the tiny net, 200 runs for each arm.
 *
 * @example net('steep', 'a sharp start', { gain: 2 }).runs // 200
 */
export const net = (id: string, words: string, settings: Setting['settings']): Setting => ({
  id,
  words,
  experiment: 'net',
  settings,
  runs: 200,
});

/**
 * The same from He's weights, with momentum.
 *
 * @example ordinaryNet('safe', 0.1).settings // { gain: 1, momentum: 0.9, rate: 0.1 }
 */
export const ordinaryNet = (id: string, rate: number): Setting =>
  net(id, `ReLU net, He’s hidden weights, momentum 0.9, peak rate ${rate}`, { gain: 1, momentum: 0.9, rate });
