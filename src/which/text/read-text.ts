// What a pasted text is: rates in some form, or something else.
import type { Refused } from '../answer.ts';
import { type Rates, refused } from './input.ts';
import { readList } from './read-list.ts';
import { readLog } from './read-log.ts';
import { readTable } from './read-table.ts';

/** At most this many characters are read: 5 MB. */
const mostCharacters = 5_000_000;
/** Control characters that no text has; tabs, line ends and a terminal's escapes are text. */
// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/;
/** What terminals use to colour a log. */
// eslint-disable-next-line no-control-regex
const colour = /\u001B\[[\d;]{0,20}[A-Za-z]/g;

const count = (value: number) => value.toLocaleString('en-US');

function unreadable(text: string): string | undefined {
  if (text.length > mostCharacters) {
    return `That is ${count(text.length)} characters, and at most ${count(mostCharacters)} are read. Paste the beginning: the warmup is there.`;
  }
  if (text.trim() === '') {
    return 'There is nothing to read. Paste a list of rates, a training log, or the lines of a config that set the warmup.';
  }
  const binary = control.exec(text);
  if (binary === null) return undefined;
  const code = binary[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `That is not text: character ${count(binary.index + 1)} is U+${code}. Paste a list of rates, a log or a config.`;
}

/** A text that is neither rates nor a log: perhaps a config. */
export interface Other {
  readonly kind: 'other';
  /** The text with plain line ends. */
  readonly text: string;
}

/**
 * Reads a text as rates: a list, a table or a log, whichever it is.
 *
 * @param text anything
 * @example read('').kind // 'refused'
 */
export function read(text: string): Rates | Refused | Other {
  const problem = unreadable(text);
  if (problem !== undefined) return refused(problem);
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(colour, '')
    .replace(/^\uFEFF/, '');
  return readList(plain) ?? readTable(plain) ?? readLog(plain) ?? { kind: 'other', text: plain };
}
