// Work that is asked for more often than it can be done.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { paced } from '../../../../src/figures/kit/live/paced.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('work that is asked for often is done now and once more at the end', () => {
  const part = vi.fn();
  const ask = paced(part);
  for (let count = 0; count < 10; count++) ask();
  vi.runAllTimers();
  expect(part).toHaveBeenCalledTimes(2);
});

test('a part that fails keeps neither the next part nor the next time from its turn', () => {
  const [broken, sound] = [vi.fn(), vi.fn()];
  broken.mockImplementationOnce(() => {
    throw new Error('no');
  });
  const ask = paced(broken, sound);
  ask();
  expect(() => vi.runAllTimers()).toThrow('no');
  vi.runAllTimers();
  expect(sound).toHaveBeenCalledTimes(1);
  ask();
  vi.runAllTimers();
  expect(broken).toHaveBeenCalledTimes(2);
  expect(sound).toHaveBeenCalledTimes(2);
});
