/** The longest line of a snippet, in characters: what black and ruff keep to. */
const lineLength = 88;

/**
 * A number as a Python float, never an int: some frameworks round everything to the type of what they are given.
 *
 * @param value finite
 * @example float(1) // '1.0'
 */
export function float(value: number): string {
  const digits = value !== 0 && Math.abs(value) < 1e-4 ? value.toExponential() : String(value);
  return /[.e]/.test(digits) ? digits : `${digits}.0`;
}

/**
 * A share of a rate that has a name, as an expression.
 *
 * @param share finite, ≥ 0
 * @param name the variable that holds the rate
 * @example times(0.1, 'peak_lr') // '0.1 * peak_lr'
 */
export function times(share: number, name: string): string {
  if (share === 0) return '0.0';
  return share === 1 ? name : `${float(share)} * ${name}`;
}

/**
 * A call with keyword arguments: on one line where it fits, else one argument a line.
 *
 * @param name what is called
 * @param args expressions by keyword; one without a keyword has a key that begins with '*'; undefined ones are left out
 * @param before what stands before it on its line: "schedule = "
 * @example call('f', { a: '1' }, 'x = ') // 'x = f(a=1)'
 */
export function call(name: string, args: Readonly<Record<string, string | undefined>>, before = ''): string {
  const given = Object.entries(args).filter(([, value]) => value !== undefined);
  const written = given.map(([key, value]) => (key.startsWith('*') ? `${value}` : `${key}=${value}`));
  const line = `${before}${name}(${written.join(', ')})`;
  if (line.length <= lineLength && !line.includes('\n')) return line;
  return `${before}${name}(\n${indent(written.map((argument) => `${argument},`).join('\n'))}\n)`;
}

/** Lines moved four spaces to the right. */
export const indent = (lines: string): string => lines.replace(/^(?=.)/gm, '    ');
