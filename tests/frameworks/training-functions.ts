// The elementary functions of src/training, compared with those of Python.
import { exp } from '../../src/training/exp.ts';
import { log } from '../../src/training/log.ts';
import { seeded } from '../../src/training/seeded.ts';
import { tanh } from '../../src/training/tanh.ts';
import type { Check } from './training-check.ts';

/** exp, log and tanh at random places of all sizes. */
export function functionChecks(): Check[] {
  const { uniform } = seeded(1);
  const draw = (value: () => number) => Array.from({ length: 5000 }, value);
  const sign = () => (uniform() < 0.5 ? -1 : 1);
  const check = (name: string, of: (x: number) => number, values: readonly number[]): Check => ({
    what: `${name}(x), by Python’s math`,
    task: { name: 'functions', function: name, values },
    ours: values.map(of),
    allowed: 2e-15,
    of: 'each',
  });
  return [
    check('exp', exp, [...draw(() => 1400 * uniform() - 700), ...draw(() => 2 * uniform() - 1)]),
    check('log', log, [...draw(() => 10 ** (600 * uniform() - 300)), ...draw(() => 0.5 + uniform())]),
    check('tanh', tanh, [...draw(() => 40 * uniform() - 20), ...draw(() => sign() * 10 ** (-20 * uniform()))]),
  ];
}
