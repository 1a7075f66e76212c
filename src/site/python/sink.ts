import { limits } from './limits.ts';
import type { Output } from './messages.ts';
import { outputOf } from './record.ts';

/** Thrown through Python, which cannot catch it, by a cell that shows more than the page takes. */
export class Flooded extends Error {}

// Made before the worker is locked down: there is none to be had later.
const decoder = new TextDecoder();
const lineEnd = 10;
const recordStart = 0x1e;
// What stands on an unfinished line is shown after so many milliseconds.
const pause = 50;

/** Takes the bytes that one cell prints and says them as text, line by line, and as tables and plots. */
export function sink(say: (output: Output) => void) {
  let bytes: number[] = [];
  let record = false;
  let lines = 0;
  let size = 0;
  let shown = 0;
  let since = 0;

  const taken = () => {
    const text = decoder.decode(Uint8Array.from(bytes));
    bytes = [];
    return text;
  };
  const flush = () => {
    if (bytes.length > 0) say({ kind: 'text', text: taken() });
  };
  const stopIf = (much: boolean) => {
    if (!much) return;
    if (!record) flush();
    throw new Flooded();
  };
  const endRecord = () => {
    const text = taken();
    record = false;
    const output = outputOf(text.slice(1));
    stopIf(output ? ++shown > limits.shown : ++lines > limits.lines || (size += text.length) > limits.bytes);
    say(output ?? { kind: 'text', text: `${text}\n` });
  };

  return {
    /** The next byte that was printed. */
    byte(byte: number) {
      if (record) {
        if (byte === lineEnd) return endRecord();
        stopIf(bytes.push(byte) > limits.record);
      } else if (byte === recordStart) {
        flush();
        record = true;
        bytes.push(byte);
      } else {
        const inside = (byte & 0xc0) === 0x80;
        if (!inside && bytes.length > 0 && Date.now() - since > pause) flush();
        if (bytes.length === 0) since = Date.now();
        stopIf(++size > limits.bytes);
        bytes.push(byte);
        if (byte !== lineEnd) return;
        flush();
        stopIf(++lines >= limits.lines);
      }
    },
    /** The cell has ended: what is left is said. */
    end: flush,
  };
}
