import { type Setting, warmups } from './arm.ts';
import { net } from './net.ts';

const adam = (id: string, words: string, rate: number): Setting =>
  net(id, `ReLU net, He’s hidden weights, Adam, ${words}`, { optimizer: 'adam', gain: 1, rate });

/** The tiny net under Adam, at a rate that is too high for its first steps and at one that is not. */
export const adamNet = [adam('adam', 'peak rate 0.3', 0.3), adam('adam-safe', 'peak rate 0.02', 0.02)].flatMap(
  (setting) => warmups(setting, [0, 5, 100]),
);
