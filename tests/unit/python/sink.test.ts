// The bytes that Python prints become text and tables.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { limits } from '../../../src/site/python/limits.ts';
import type { Output } from '../../../src/site/python/messages.ts';
import { sink } from '../../../src/site/python/sink.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function listening() {
  const said: Output[] = [];
  const flooded = vi.fn();
  const made = sink((output) => void said.push(output), flooded);
  const print = (bytes: Iterable<number>) => {
    for (const byte of bytes) made.byte(byte);
  };
  return { said, flooded, print, ...made };
}

test('a letter of several bytes is whole, however long Python pauses inside it', () => {
  const { said, print, end } = listening();
  const [first, ...rest] = new TextEncoder().encode('学');
  print([first!]);
  vi.advanceTimersByTime(1000);
  print(rest);
  vi.advanceTimersByTime(1000);
  print([0x78]);
  end();
  expect(said).toEqual(['学', 'x'].map((text) => ({ kind: 'text', text })));
});

test('lines that only look like tables count as the text that they are', () => {
  const { flooded, print } = listening();
  const line = [0x1e, ...Array<number>(limits.bytes / 2).fill(0x78), 0x0a];
  print(line);
  expect(flooded).not.toHaveBeenCalled();
  expect(() => print(line)).toThrow(RangeError);
  expect(flooded).toHaveBeenCalledOnce();
});

test('a table that never ends is a flood at its first byte too many', () => {
  const { said, flooded, print, full } = listening();
  print([0x1e, ...Array<number>(limits.record - 1).fill(0x78)]);
  expect(flooded).not.toHaveBeenCalled();
  expect(() => print([0x78])).toThrow(RangeError);
  expect([flooded.mock.calls.length, full(), said]).toEqual([1, true, []]);
});
