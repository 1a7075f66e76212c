// Replaced texts of a cell can be brought back one after another.
import { expect, it } from 'vitest';
import { bringBack, replace, type Replaced } from '../../../src/site/notebook/replaced.ts';

/** What each of so many presses brings back. */
function presses(count: number, replaced: Replaced, now: string, original: string): string[] {
  return Array.from({ length: count }, () => {
    const back = bringBack(replaced, now, now !== original)!;
    [replaced, now] = [back.replaced, back.text];
    return now;
  });
}

it('each press brings back the next text that was replaced, the latest first, and none is lost', () => {
  const replaced = replace(replace(replace([], 'one'), 'two'), 'three');
  expect(presses(6, replaced, 'original', 'original')).toEqual(['three', 'two', 'one', 'three', 'two', 'one']);
});

it('a text of the reader’s own that gives way to another can be brought back as well', () => {
  expect(presses(4, ['one', 'two'], 'mine', 'original')).toEqual(['two', 'one', 'mine', 'two']);
});

it('a text that is there already, or the original, is no other text to bring back', () => {
  expect(bringBack([], 'mine', true)).toBeUndefined();
  expect(bringBack(['mine'], 'mine', true)).toBeUndefined();
  expect(presses(1, ['mine'], 'original', 'original')).toEqual(['mine']);
  expect(replace(['one', 'two'], 'one')).toEqual(['two', 'one']);
});

it('five are kept, and it is the oldest that goes', () => {
  const all = ['1', '2', '3', '4', '5', '6'].reduce<Replaced>(replace, []);
  expect(all).toEqual(['2', '3', '4', '5', '6']);
  expect(bringBack(all, 'mine', true)).toEqual({ text: '6', replaced: ['6', 'mine', '3', '4', '5'] });
});
