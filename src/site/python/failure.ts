// Exceptions as Python's runner answers them, read into what the page is told.
import { limits } from './limits.ts';
import type { Failure } from './messages.ts';

const frame = /^ {2}File "/;
const mostLines = 40;
const outOfMemory = `the cells need more memory than Python has here: at most ${limits.memory / 2 ** 20} MiB`;

/** Python's own words, and ours where they leave the reader wondering. */
function explained(type: string, message: string): string {
  if (type === 'SystemExit') return `the cell ended Python itself${message && ` and said ${message}`}`;
  if (type === 'KeyboardInterrupt') return message || 'the cell interrupted itself';
  if (type === 'MemoryError') return outOfMemory;
  if (message === 'maximum recursion depth exceeded') return `${message}: a function calls itself again and again`;
  if (message === 'pystack exhausted') return `${message}: one expression, or calls inside calls, are too long`;
  return message;
}

/** The lines about cells, and the middle of very many left out. */
function shortened(trace: string): string {
  const lines = trace
    .trimEnd()
    .split('\n')
    .filter((line) => !frame.test(line) || line.startsWith('  File "<cell '));
  if (lines.length <= mostLines) return lines.join('\n');
  const half = mostLines / 2;
  return [...lines.slice(0, half), `  … ${lines.length - mostLines} more lines`, ...lines.slice(-half)].join('\n');
}

// `runner.py` cuts both its texts shorter.
const mostCharacters = 30_000;

const isTexts = (said: unknown): said is [string, string, string] =>
  Array.isArray(said) &&
  said.length === 3 &&
  said.every((each) => typeof each === 'string' && each.length <= mostCharacters);

/** What `run_cell` of `runner.py` answers about the exception of a cell, as the page is told. */
export function failureOf(id: string, code: string, answer: string): Failure {
  const said: unknown = JSON.parse(answer);
  // A cell that reached our own Python can make it answer what it likes.
  if (!isTexts(said)) throw new TypeError('an exception is told in three texts');
  const [type, message, trace] = said;
  const ofThisCell = `  File "<cell ${id}>", line `;
  const innermost = trace.split('\n').findLast((line) => line.startsWith(ofThisCell));
  const failure = { type, message: explained(type, message), trace: shortened(trace) };
  if (innermost === undefined) return failure;
  // An expression that never closes is said to fail on the line after the last.
  return {
    ...failure,
    line: Math.min(parseInt(innermost.slice(ofThisCell.length)), code.trimEnd().split('\n').length),
  };
}

/** What is said when Python itself gave up, which ends it. */
export const broken = (error: unknown): Failure => {
  const deep = error instanceof RangeError;
  return {
    type: deep ? 'RecursionError' : 'SystemError',
    message: deep ? 'calls inside calls went too deep' : `Python itself broke down (${String(error).slice(0, 200)})`,
    trace: '',
  };
};
