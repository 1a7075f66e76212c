// The studies of the same net with tanh units.
import { type Setting, warmups } from './arm.ts';
import { net } from './relu-net.ts';

// He's variance of 2/inputs makes up for the half that ReLU cuts off; tanh cuts off nothing.
const gain = Math.SQRT1_2;

const tanhNet = (id: string, words: string, settings: Setting['settings']): Setting =>
  net(id, `tanh net, initial weights of variance 1/inputs, ${words}`, { activation: 'tanh', gain, ...settings });

/** Plain gradient descent at three rates, tenths of 1: the sharpness grows here while the rate is low. */
const plain = [5, 6, 7].map((tenths) =>
  tanhNet(`tanh-${tenths}`, `no momentum, peak rate 0.${tenths}, 400 steps`, {
    momentum: 0,
    rate: tenths / 10,
    steps: 400,
  }),
);

/** At about the largest rate that it can take either way. */
const momentum = tanhNet('tanh-momentum', 'momentum 0.9, peak rate 0.4', { momentum: 0.9, rate: 0.4 });

/** Where a medium warmup is worse than none. */
export const tanh = [
  ...plain.flatMap((setting) => warmups(setting, [0, 10, 50, 100, 200])),
  ...warmups(momentum, [0, 50, 100]),
];
