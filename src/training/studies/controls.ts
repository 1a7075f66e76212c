// The control experiments: everything else that one could do in place of a warmup.
import { decayOnly, flatThenJump, noWarmup, rampDown, small, warmup } from '../plan.ts';
import { type Arm, arm, type Setting } from './arm.ts';
import { half, steep } from './relu-net.ts';

/** The last step of the runs. */
const steps = 200;

const smalls = (setting: Setting): Arm[] =>
  [10, 30, 100].map((part) =>
    arm(setting, `small-${part}`, `1/${part} of the peak rate throughout`, { plan: small(1 / part) }),
  );

const jumps = (setting: Setting): Arm[] =>
  [100, 10, 3].map((part) =>
    arm(setting, `flat-${part}`, `50 steps at 1/${part} of the peak rate, then all at once`, {
      plan: flatThenJump(50, 1 / part),
    }),
  );

/** 1/1000, the start factor of all the others, is not among them. */
const starts = (setting: Setting): Arm[] =>
  ['1e-4', '1e-2', '3e-2', '1e-1', '3e-1', '5e-1'].map((factor) =>
    arm(setting, `from-${factor}`, `warmup of 50 steps from ${Number(factor)} of the peak rate`, {
      plan: warmup(50, Number(factor)),
    }),
  );

const remedies = (setting: Setting): Arm[] => [
  arm(setting, 'decay', 'falling from the peak rate to 0', { plan: decayOnly(steps) }),
  arm(setting, 'down', '50 steps down from the peak rate, then the peak rate', { plan: rampDown(50) }),
  arm(setting, 'clip', 'no warmup, gradient clipped to norm 1', { plan: noWarmup, clip: 1 }),
  arm(setting, 'clip-tenth', 'no warmup, gradient clipped to norm 0.1', { plan: noWarmup, clip: 0.1 }),
  arm(setting, 'long', 'no warmup, ten times as many steps', { plan: noWarmup, steps: 10 * steps }),
];

/** What else one could do at a rate that is too high, and what of a warmup makes the difference. */
export const controls = [steep, half].flatMap((setting) =>
  [smalls, jumps, starts, remedies].flatMap((list) => list(setting)),
);
