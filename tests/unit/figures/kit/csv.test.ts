// The tables that readers save as CSV are read back as they were.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvText } from '../../../../src/figures/kit/live/csv.ts';

/** The fields of comma-separated values as RFC 4180 has them read, one character at a time. */
function parse(text: string): string[][] {
  const lines: string[][] = [];
  const line: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (quoted && character === '"' && text[at + 1] === '"') field += text[at++];
    else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === ',' || character === '\n')) {
      line.push(field);
      field = '';
      if (character === '\n') lines.push(line.splice(0));
    } else field += character;
  }
  return lines;
}

it('a field stands in quotes only where it has a comma, a quote or a line break', () => {
  const row = ['plain text', 'a, b', 'the "peak"', 'two\nlines', 'and\r', -0.5, undefined, null];
  expect(csvText(['name'], [row])).toBe('name\nplain text,"a, b","the ""peak""","two\nlines","and\r",-0.5,,\n');
});

it('whatever the fields hold, they are read back as they were', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'é') });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text)), (rows) => {
      expect(parse(csvText(['first', 'second'], rows))).toEqual([['first', 'second'], ...rows]);
    }),
  );
});
