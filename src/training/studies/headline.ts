import { warmups } from './arm.ts';
import { net, ordinaryNet } from './net.ts';

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
