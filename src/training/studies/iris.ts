import { type Setting, warmups } from './arm.ts';
import { net } from './net.ts';

const iris = (id: string, words: string, settings: Setting['settings']): Setting =>
  net(id, `ReLU net on the Iris data, ${words}`, { data: 'iris', momentum: 0.9, ...settings });

/** Real data: a sharp start, an ordinary one at the same rate, and that one at a rate that is safe anyway. */
export const irises = [
  iris('iris', 'hidden weights twice He’s, momentum 0.9, peak rate 1', { gain: 2, rate: 1 }),
  iris('iris-ordinary', 'He’s hidden weights, momentum 0.9, peak rate 1', { gain: 1, rate: 1 }),
  iris('iris-safe', 'He’s hidden weights, momentum 0.9, peak rate 0.1', { gain: 1, rate: 0.1 }),
].flatMap((setting) => warmups(setting, [0, 50, 100]));
