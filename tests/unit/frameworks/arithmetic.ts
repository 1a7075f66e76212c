// Evaluates the formulas in N and s that readers see in the table of conventions.

/**
 * What a formula that readers see comes to: numbers, N, s, + − · / and parentheses, with the usual precedence.
 *
 * @throws SyntaxError for anything else
 */
export function arithmetic(words: string, values: Readonly<Record<string, number>>): number {
  const tokens = words.match(/\d+(?:\.\d+)?|[A-Za-z]+|[-+−·/()]|\S/g) ?? [];
  let at = 0;
  const value = (): number => {
    const token = tokens[at++];
    if (token === '(') {
      const inside = sum();
      if (tokens[at++] !== ')') throw new SyntaxError(`${words}: a parenthesis is not closed`);
      return inside;
    }
    const number = values[token ?? ''] ?? Number(token);
    if (token === undefined || Number.isNaN(number)) throw new SyntaxError(`${words}: what is ${token}?`);
    return number;
  };
  const product = (): number => {
    let left = value();
    while (tokens[at] === '·' || tokens[at] === '/') left = tokens[at++] === '·' ? left * value() : left / value();
    return left;
  };
  const sum = (): number => {
    let left = product();
    while (tokens[at] && '+-−'.includes(tokens[at]!)) left = tokens[at++] === '+' ? left + product() : left - product();
    return left;
  };
  const result = sum();
  if (at < tokens.length) throw new SyntaxError(`${words}: what is ${tokens[at]}?`);
  return result;
}
