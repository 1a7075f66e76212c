// The studies of the small net with ReLU units: where a warmup matters, and where it does nothing.
import { noWarmup, warmup } from '../plan.ts';
import { arm, type Setting, warmups } from './arm.ts';

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

/** The same from He's weights, with momentum. */
const ordinaryNet = (id: string, rate: number): Setting =>
  net(id, `ReLU net, He’s hidden weights, momentum 0.9, peak rate ${rate}`, { gain: 1, momentum: 0.9, rate });

/** A deliberately sharp start. */
export const steep = net('steep', 'ReLU net, hidden weights twice He’s, momentum 0.9, peak rate 0.1', {
  gain: 2,
  momentum: 0.9,
  rate: 0.1,
});

/** An ordinary start, at a rate that is too high for it. */
const ordinary = ordinaryNet('ordinary', 0.7);

/** The same at half the height, which is high but not hopeless. */
export const half = ordinaryNet('half', 0.5);

/** The same at a rate that mostly works without help. */
const medium = ordinaryNet('medium', 0.3);

/** Plain gradient descent. */
const gd = net('gd', 'ReLU net, hidden weights twice He’s, no momentum, peak rate 0.2', {
  gain: 2,
  momentum: 0,
  rate: 0.2,
});

/** What a warmup of no, 50 and 100 steps makes of the tiny net, in settings where it matters. */
export const headline = [steep, ordinary, half, medium, gd].flatMap((setting) => warmups(setting, [0, 50, 100]));

/** A rate that is safe anyway. */
const safe = ordinaryNet('safe', 0.1);

/** A rate so low that every step counts. */
const slow = ordinaryNet('slow', 0.01);

/** A flat start, at a rate where an ordinary one has some need of help. */
const smallInit = net('small-init', 'ReLU net, hidden weights half of He’s, momentum 0.9, peak rate 0.3', {
  gain: 0.5,
  momentum: 0.9,
  rate: 0.3,
});

/** Gradients so noisy that it is the noise that limits the rate. */
const batches = [steep, half].flatMap((setting) => [
  arm(setting, 'batch-none', 'batches of 4, no warmup', { plan: noWarmup, batch: 4 }),
  arm(setting, 'batch-50', 'batches of 4, warmup of 50 steps', { plan: warmup(50), batch: 4 }),
]);

/** Where a warmup of the tiny ReLU net does nothing, or costs a little. */
export const noGain = [...[safe, slow, smallInit].flatMap((setting) => warmups(setting, [0, 50, 100])), ...batches];

const iris = (id: string, words: string, settings: Setting['settings']): Setting =>
  net(id, `ReLU net on the Iris data, ${words}`, { data: 'iris', momentum: 0.9, ...settings });

/** Real data: a sharp start, an ordinary one at the same rate, and that one at a rate that is safe anyway. */
export const irises = [
  iris('iris', 'hidden weights twice He’s, momentum 0.9, peak rate 1', { gain: 2, rate: 1 }),
  iris('iris-ordinary', 'He’s hidden weights, momentum 0.9, peak rate 1', { gain: 1, rate: 1 }),
  iris('iris-safe', 'He’s hidden weights, momentum 0.9, peak rate 0.1', { gain: 1, rate: 0.1 }),
].flatMap((setting) => warmups(setting, [0, 50, 100]));

const adam = (id: string, words: string, rate: number): Setting =>
  net(id, `ReLU net, He’s hidden weights, Adam, ${words}`, { optimizer: 'adam', gain: 1, rate });

/** The tiny net under Adam, at a rate that is too high for its first steps and at one that is not. */
export const adamNet = [adam('adam', 'peak rate 0.3', 0.3), adam('adam-safe', 'peak rate 0.02', 0.02)].flatMap(
  (setting) => warmups(setting, [0, 5, 100]),
);
