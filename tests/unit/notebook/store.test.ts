// How the texts of the notebook are kept in the browser’s storage.
import { beforeEach, expect, it, vi } from 'vitest';
import { openStore } from '../../../src/site/notebook/store.ts';

const kept = new Map<string, string>();
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
};

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', storage);
});

const nothing = { texts: {}, replaced: {} };

it('what is written of one cell leaves what others wrote of theirs', () => {
  const [one, other] = [openStore('k'), openStore('k')];
  expect([one.write('a', 'x', []), other.write('b', 'y', ['was', 'is']), one.write('a', 'z', [])]).toEqual(
    Array.from({ length: 3 }, () => true),
  );
  expect(other.read()).toEqual({ texts: { b: 'y', a: 'z' }, replaced: { b: ['was', 'is'] } });
});

it('a notebook without a change leaves nothing behind', () => {
  const store = openStore('k');
  store.write('a', 'x', []);
  store.write('a', undefined, []);
  expect(kept.size).toBe(0);
  expect(store.read()).toEqual(nothing);
});

it.for([
  '',
  '{',
  'null',
  '3',
  '"x"',
  '[]',
  '{"texts":null}',
  '{"texts":{"a":1},"replaced":"x"}',
  '{"replaced":{"a":[1,null]}}',
  '\0',
])('what another page left there is no reason to fail: %s', (json) => {
  kept.set('k', json);
  expect(openStore('k').read().texts).toEqual({});
  expect(openStore('k').write('a', 'x', [])).toBe(true);
  expect(openStore('k').read().texts).toEqual({ a: 'x' });
});

it('where storage is full or forbidden, nothing is thrown and the answer says so', () => {
  const fail = () => {
    throw new Error('full');
  };
  vi.stubGlobal('localStorage', { getItem: fail, setItem: fail, removeItem: fail });
  expect(openStore('k').write('a', 'x', [])).toBe(false);
  expect(openStore('k').read()).toEqual(nothing);
});

it('the one text that an earlier version of the page kept for a cell can still be brought back', () => {
  kept.set('k', '{"texts":{},"replaced":{"a":"was","b":3}}');
  expect(openStore('k').read().replaced).toEqual({ a: ['was'] });
});
