// Evaluates a line of numbers as a reader would: +, −, ·, /, brackets, min(a, b) and f(x).

/** What a name in front of a bracket stands for. */
export type Functions = Readonly<Record<string, (...values: number[]) => number>>;

/**
 * The value of an expression as the pages write it, with a true minus sign and thousands grouped.
 *
 * @throws SyntaxError for what it cannot read
 * @example evaluateShown('1 − (1 − 250/1,000)·2', {}) // -0.5
 */
export function evaluateShown(text: string, functions: Functions): number {
  const tokens =
    text
      .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
      .replaceAll('−', '-')
      .match(/\d+(?:\.\d+)?(?:e[-+]?\d+)?|[a-z]+|[-+·/(),]|\S/g) ?? [];
  let at = 0;
  const take = (token: string) => {
    if (tokens[at] !== token) throw new SyntaxError(`“${text}” has ${tokens[at]} where ${token} should be`);
    at += 1;
  };
  const values = (): number[] => {
    take('(');
    const list = [sum()];
    while (tokens[at] === ',') {
      take(',');
      list.push(sum());
    }
    take(')');
    return list;
  };
  const atom = (): number => {
    const token = tokens[at] ?? '';
    if (token === '(') return values()[0]!;
    at += 1;
    if (token === '-') return -atom();
    if (Object.hasOwn(functions, token)) return functions[token]!(...values());
    if (!/^\d/.test(token)) throw new SyntaxError(`“${text}” has ${token} where a number should be`);
    return Number(token);
  };
  const product = (): number => {
    let value = atom();
    while (tokens[at] === '·' || tokens[at] === '/') {
      at += 1;
      value = tokens[at - 1] === '·' ? value * atom() : value / atom();
    }
    return value;
  };
  function sum(): number {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '-') {
      at += 1;
      value = tokens[at - 1] === '+' ? value + product() : value - product();
    }
    return value;
  }
  const value = sum();
  if (at < tokens.length) throw new SyntaxError(`“${text}” goes on after its end, with ${tokens[at]}`);
  return value;
}
