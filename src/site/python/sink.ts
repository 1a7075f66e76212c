// Takes what a cell prints, byte by byte, and says it as text, tables and plots, up to the limits.
import { limits } from './limits.ts';
import type { Output } from './messages.ts';
import { outputOf } from './record.ts';

// Made before the worker is locked down: there is none to be had later.
const decoder = new TextDecoder();
const lineEnd = 10;
const recordStart = 0x1e;
// What stands on an unfinished line is shown after so long.
const unfinishedLineMs = 50;

/**
 * Takes the bytes that one cell prints and says them as text, line by line, and as tables and plots. When it is more than
 * the page takes, **flooded** is called once, and every further byte is refused: Python sees an OSError, and what catches
 * that is stopped by the page.
 */
export function sink(say: (output: Output) => void, flooded: () => void) {
  let bytes: number[] = [];
  let record = false;
  let lines = 0;
  let size = 0;
  let shown = 0;
  let since = 0;
  let full = false;

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
    full = true;
    flooded();
    throw new RangeError('the cell shows too much');
  };
  const endRecord = () => {
    const text = taken();
    record = false;
    const output = outputOf(text.slice(1));
    if (output) shown += 1;
    else {
      lines += 1;
      size += text.length;
    }
    stopIf(shown > limits.shown || lines > limits.lines || size > limits.bytes);
    say(output ?? { kind: 'text', text: `${text}\n` });
  };

  return {
    /** The next byte that was printed. */
    byte(byte: number) {
      if (full) throw new RangeError('the cell shows too much');
      if (record) {
        if (byte === lineEnd) return endRecord();
        stopIf(bytes.push(byte) > limits.record);
      } else if (byte === recordStart) {
        flush();
        record = true;
        bytes.push(byte);
      } else {
        const inside = (byte & 0xc0) === 0x80;
        if (!inside && bytes.length > 0 && Date.now() - since > unfinishedLineMs) flush();
        if (bytes.length === 0) since = Date.now();
        stopIf(lines >= limits.lines || ++size > limits.bytes);
        bytes.push(byte);
        if (byte !== lineEnd) return;
        lines += 1;
        flush();
      }
    },
    /** The cell has ended: what is left is said. */
    end: flush,
    full: () => full,
  };
}
