// The pieces of a config, whatever language it is in.

/** A piece of config: what it is, and what it says. */
export interface Token {
  readonly kind: 'name' | 'flag' | 'text' | 'number' | 'mark' | 'line';
  readonly text: string;
}

/** In order: space and comments, command-line flags, names, quoted text, numbers, line ends, and any other character. */
const pattern =
  /(?<skip>[^\S\n]+|#[^\n]*|\\\n)|(?<flag>(?:(?<![\w)\].])--|(?<=^|\s)-)[A-Za-z][\w.-]*)|(?<name>[A-Za-z_][\w.]*)|"(?<double>[^"\n]*)"|'(?<single>[^'\n]*)'|(?<number>(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?)|(?<line>\n)|(?<mark>\*\*|\/\/|==|[^])/g;

/**
 * A config's pieces in order: Python, YAML, JSON, TOML or a command line, all read alike.
 *
 * @param text with plain line ends
 * @example tokens('lr: 0.1').map(({ text }) => text) // ['lr', ':', '0.1']
 */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  for (const { groups = {} } of text.matchAll(pattern)) {
    if (groups.flag !== undefined) found.push({ kind: 'flag', text: groups.flag.replace(/^--?/, '') });
    else if (groups.name !== undefined) found.push({ kind: 'name', text: groups.name });
    else if (groups.number !== undefined) found.push({ kind: 'number', text: groups.number });
    else if (groups.line !== undefined) found.push({ kind: 'line', text: '\n' });
    else if (groups.mark !== undefined) found.push({ kind: 'mark', text: groups.mark });
    else if (groups.skip === undefined) found.push({ kind: 'text', text: groups.double ?? groups.single ?? '' });
  }
  return found;
}
