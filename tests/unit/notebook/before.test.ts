// The texts that cells had before are kept in the browser’s storage, and read back with care.
import { beforeEach, expect, it, vi } from 'vitest';
import { keepBefore, readBefore } from '../../../src/site/notebook/before.ts';

const stub = (given: string | null, setItem: (key: string, text: string) => void = () => undefined) =>
  vi.stubGlobal('localStorage', { getItem: () => given, setItem });

beforeEach(() => {
  stub(null);
  keepBefore({ had: [] });
});

it('what was kept comes back, and it is said that it outlasts the page', () => {
  let kept = '';
  stub(null, (_, text) => (kept = text));
  const before = { had: [{ own: 'mine = 1' }, {}], brought: { own: 'theirs = 1' } };
  expect(keepBefore(before)).toBe(true);
  stub(kept);
  expect(readBefore()).toEqual(before);
});

it('where storage is forbidden it lasts as long as the page, and that is said', () => {
  const forbidden = () => {
    throw new DOMException('no', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden });
  expect(keepBefore({ had: [{ own: 'mine = 1' }] })).toBe(false);
  expect(readBefore()).toEqual({ had: [{ own: 'mine = 1' }] });
});

it.each([
  ['entries that hold no texts', '{"had":[{"own":7},null,"x",["y"],{"own":"mine"}]}', { had: [{ own: 'mine' }] }],
  ['what the link brought is none', '{"had":[{}],"brought":{"own":null}}', { had: [{}] }],
  ['no list', '{"had":{"own":"x"}}', { had: [] }],
  ['no JSON', '{"had":', { had: [] }],
])('of what another page may have written there, %s is passed over', (_, json, before) => {
  stub(json);
  expect(readBefore()).toEqual(before);
});
