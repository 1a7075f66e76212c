import { noWarmup, warmup } from '../plan.ts';
import { arm, warmups } from './arm.ts';
import { half, steep } from './headline.ts';
import { net, ordinaryNet } from './net.ts';

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
export const useless = [...[safe, slow, smallInit].flatMap((setting) => warmups(setting, [0, 50, 100])), ...batches];
