// What a page keeps in the browser, and what it does where the browser keeps nothing.
import { afterEach, expect, it, vi } from 'vitest';
import { read, remove, watch, write } from '../../../src/site/browser/storage.ts';

const fail = (): never => {
  throw new DOMException('no', 'QuotaExceededError');
};

/** A localStorage that works, and what it holds. */
function working(): Map<string, string> {
  const held = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => void held.set(key, text),
    removeItem: (key: string) => void held.delete(key),
  });
  return held;
}

/** Has nothing but a look at `localStorage` fail, as where a reader forbids storage. */
const forbidden = () => Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: fail });

/** Another tab's changes, sent to whoever listens. */
function otherTab() {
  const listeners: ((event: Partial<StorageEvent>) => void)[] = [];
  vi.stubGlobal('addEventListener', (_type: string, listener: (typeof listeners)[number]) => listeners.push(listener));
  return (event: Partial<StorageEvent>) => listeners.forEach((listener) => listener(event));
}

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, 'localStorage');
});

it.each(['', 'null', '{"had":', '\0', 'ÿ😀'])('what is written is read again as it was, and removed: %j', (text) => {
  const held = working();
  expect(read('k')).toBeNull();
  expect([write('k', text), read('k'), read('other')]).toEqual([true, text, null]);
  expect([remove('k'), read('k'), held.size]).toEqual([true, null, 0]);
});

it('where storage is forbidden, nothing is thrown and every answer is that nothing is kept', () => {
  forbidden();
  expect([read('k'), write('k', 'x'), remove('k')]).toEqual([null, false, false]);
});

it('where storage is full, what was kept stays readable and the answer is that the text is not kept', () => {
  working().set('k', 'before');
  vi.stubGlobal('localStorage', { ...localStorage, setItem: fail });
  expect([write('k', 'x'), read('k')]).toEqual([false, 'before']);
});

it('another tab’s change of a key is told, and no other key’s', () => {
  const change = otherTab();
  const told: unknown[] = [];
  watch('k', (before, now) => told.push([before, now]));
  change({ key: 'other', oldValue: null, newValue: 'y' });
  change({ key: 'k', oldValue: null, newValue: 'x' });
  change({ key: 'k', oldValue: 'x', newValue: null });
  expect(told).toEqual([
    [null, 'x'],
    ['x', null],
  ]);
});

it('that another tab forgets everything is told for every key, without what was kept', () => {
  const change = otherTab();
  const told: unknown[] = [];
  watch('k', (before, now) => told.push([before, now]));
  change({ key: null, oldValue: null, newValue: null });
  expect(told).toEqual([[null, null]]);
});
