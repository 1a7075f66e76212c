// The reader’s own f(x) beside the ramp, and as the schedule of a run.
import { expect, test, vi } from 'vitest';
import { followAddress, params, preview } from '../../../../src/figures/kit/live/state.ts';
import { ownChange } from '../../../../src/parameters/own-change.ts';
import { defaults } from '../../../../src/parameters/index.ts';
import { ownPoints } from '../../../../src/figures/ramp/own-line.ts';
import { figure as tinyNet } from '../../../../src/figures/tiny-net/index.ts';

const peakLr = 2;

test('where many steps share a pixel, a single high one and a single low one are both drawn', () => {
  const own = Array.from({ length: 2001 }, (_, step) => (step === 701 ? 3 : step === 1303 ? 0.25 : 1));
  // Twenty steps to a pixel.
  const points = ownPoints({ ...defaults, peakLr, own }, 2000, 100, 0.001);
  expect(points).toContainEqual({ step: 701, rate: 6 });
  expect(points).toContainEqual({ step: 1303, rate: 0.5 });
  expect(points.length).toBeLessThan(40);
});

test('the first and the last step that share a pixel are drawn as well', () => {
  const own = Array.from({ length: 100 }, (_, step) => (step < 50 ? 0 : 1));
  const steps = ownPoints({ ...defaults, peakLr, own }, 100, 2, 0.001).map(({ step }) => step);
  expect(steps).toEqual([0, 49, 50, 99]);
});

test('a run that follows an f(x) of one’s own goes to other rates, but not to other lengths of warmup', () => {
  const offered = (netSchedule: 'linear' | 'own') =>
    tinyNet.actions!.filter((action) => action.offered!({ ...defaults, own: [1], netSchedule })).map(({ id }) => id);
  const all = ['lower-rate', 'higher-rate', 'shorter', 'longer', 'next-seed'];
  expect(offered('linear')).toEqual(all);
  expect(offered('own')).toEqual(['lower-rate', 'higher-rate', 'next-seed']);
});

test('an f(x) that is taken away takes along the schedule that follows it, and no other', () => {
  const follows = { ...defaults, own: [1], netSchedule: 'own' } as const;
  const linear = { ...defaults, netSchedule: defaults.netSchedule } as const;
  expect(ownChange([], follows)).toEqual({ own: [], netSchedule: defaults.netSchedule });
  expect(ownChange([], { ...follows, netSchedule: 'small' })).toEqual({ own: [] });
  // A link asked for one where there is none, which is refused in words.
  expect(ownChange([], { ...follows, own: [] })).toEqual({ own: [] });
  expect(ownChange([0.5], follows)).toEqual({ own: [0.5] });
  expect(ownChange([0.5], linear)).toEqual({ own: [0.5] });
});

test('Back and Forward leave an f(x) of one’s own as it is, since no link holds it', () => {
  const listeners = new Map<string, () => void>();
  vi.stubGlobal('addEventListener', (name: string, listener: () => void) => listeners.set(name, listener));
  vi.stubGlobal('location', { pathname: '/', search: '?step=7', hash: '' });
  followAddress();
  preview({ own: [0.5] });
  vi.stubGlobal('location', { pathname: '/', search: '?step=9', hash: '' });
  listeners.get('popstate')!();
  expect([params().step, params().own]).toEqual([9, [0.5]]);
  vi.unstubAllGlobals();
});
