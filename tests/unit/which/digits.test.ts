// What the recogniser concludes from the digits that rates are printed with.
import { expect, it } from 'vitest';
import { frameworks } from '../../../src/frameworks/index.ts';
import { answer } from '../../../src/which/index.ts';

function multiplier(id: string, length: number, start?: number) {
  const convention = frameworks.flatMap(({ conventions }) => conventions).find((each) => each.id === id);
  if (convention === undefined) throw new Error(`no convention ${id}`);
  return convention.schedule({ length, startFactor: start ?? convention.defaultSettings.startFactor });
}

const list = (count: number, text: (step: number) => string) => Array.from({ length: count }, (_, step) => text(step));

it('A cosine from a printed 0 is no OneCycleLR, which cannot start at 0', () => {
  const cosine = (step: number) => 0.05 * (1 - Math.cos((Math.PI * Math.min(step, 20)) / 20));
  for (const digits of [6, 8]) {
    const result = answer(list(30, (step) => String(Number(cosine(step).toFixed(digits)))).join(' '));
    expect(JSON.stringify(result)).not.toContain('one-cycle');
  }
});

it('OneCycleLR is told in its own arguments', () => {
  const result = answer(list(60, (step) => String(0.1 * multiplier('one-cycle', 29)(step))).join(' '));
  expect(result).toMatchObject({ kind: 'found', matches: [{ convention: 'one-cycle' }] });
  expect(result).toHaveProperty(
    'findings',
    expect.arrayContaining(['To get it, type div_factor = 25, and pct_start = 30 / total_steps.']),
  );
});

it('A curve in double precision that is printed to eight digits is not called single', () => {
  const rate = multiplier('deepspeed-log', 100);
  const result = answer(list(160, (step) => String(Number((1e-3 * rate(step)).toPrecision(8)))).join(' '));
  expect(result).toMatchObject({ kind: 'found', matches: [{ convention: 'deepspeed-log' }, {}] });
  expect(JSON.stringify(result)).not.toContain('single precision');
});

it('Detectron2’s own defaults are the warmup of a file that does not mention one', () => {
  const result = answer('SOLVER:\n  BASE_LR: 0.02\n  STEPS: (60000, 80000)\n  MAX_ITER: 90000');
  expect(result).toMatchObject({
    kind: 'found',
    matches: [{ convention: 'detectron2', typed: { length: 1000, startFactor: 0.001 }, peakLr: 0.02 }],
  });
});
