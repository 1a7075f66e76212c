import { type Setting, warmups } from './arm.ts';

const setting: Setting = {
  id: 'catapult',
  words: 'two parameters, label noise 0.1, start at u = 6, peak rate 0.2, 600 steps',
  experiment: 'catapult',
  settings: { start: 6, noise: 0.1, rate: 0.2, steps: 600 },
  runs: 1000,
};

/** How slow the ramp has to be for two parameters at a rate far above 4/sharpness. */
export const catapults = warmups(setting, [0, 20, 40, 80, 160]);
