// How Python code is laid out: calls, indents, parentheses, products.
import { pythonFloat } from '../literals.ts';

/** The longest line, in characters: what black and ruff keep to. A call inside another leaves room for two indents. */
const longest = { line: 88, nested: 80 };

/** A loop over batches in PyTorch, with one step of the scheduler after each update. */
export const torchLoop = `for batch in batches:
    optimizer.zero_grad()
    loss = model(batch)
    loss.backward()
    optimizer.step()
    scheduler.step()
`;

/**
 * A share of a rate that has a name, as an expression.
 *
 * @param share finite, ≥ 0
 * @param name the variable that holds the rate
 * @example times(0.1, 'peak_lr') // '0.1 * peak_lr'
 */
export function times(share: number, name: string): string {
  if (share === 0) return '0.0';
  return share === 1 ? name : `${pythonFloat(share)} * ${name}`;
}

/**
 * A call: on one line where it fits, else one argument a line.
 *
 * @param name what is called
 * @param args expressions by keyword, in order; undefined ones are left out; the keyword '' is none
 * @param before what stands before it on its line: "schedule = "
 * @example call('f', { a: '1', b: undefined }, 'x = ') // 'x = f(a=1)'
 */
export function call(name: string, args: Readonly<Record<string, string | undefined>>, before = ''): string {
  const given = Object.entries(args).filter(([, value]) => value !== undefined);
  const written = given.map(([keyword, value]) => (keyword ? `${keyword}=${value}` : `${value}`));
  const line = `${before}${name}(${written.join(', ')})`;
  if (line.length <= (before ? longest.line : longest.nested) && !line.includes('\n')) return line;
  return `${before}${name}(\n${indent(written.map((argument) => `${argument},`).join('\n'))}\n)`;
}

/**
 * Lines moved four spaces to the right.
 *
 * @example indent('a\nb') // '    a\n    b'
 */
export const indent = (lines: string): string => lines.replace(/^(?=.)/gm, '    ');

/**
 * An expression as it stands next to a `*`: in parentheses where it is a sum.
 *
 * @example factor('1 - progress') // '(1 - progress)'
 */
export function factor(expression: string): string {
  let outside = expression;
  while (/\([^()]*\)/.test(outside)) outside = outside.replace(/\([^()]*\)/g, '');
  return / [+-] /.test(outside) ? `(${expression})` : expression;
}

/**
 * A share of the way, as an expression, lifted so that where it is 0 the whole is **held**.
 *
 * @example blended(0.1, '1 - progress') // '0.1 + (1 - 0.1) * (1 - progress)'
 */
export function blended(held: number, share: string): string {
  if (held === 0) return share;
  return held === 1 ? '1.0' : `${pythonFloat(held)} + (1 - ${pythonFloat(held)}) * ${factor(share)}`;
}
