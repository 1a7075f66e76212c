// Which arms and findings a text quotes.

/** The names that a text's components of one kind quote, each once, in its order: `<Result of="…">`, `<Arms of="… …">`. */
const named = (component: string, body: string): string[] =>
  [...body.matchAll(new RegExp(String.raw`<${component}\s+of="([^"]+)"`, 'g'))].flatMap(([, names]) =>
    names!.split(' '),
  );

/**
 * What a text quotes: the arms of which it says a number or shows the row, and the findings.
 *
 * @param body the source of a section
 * @example quotedIn('<Result of="steep-none.dead" /> of <Result of="net-weights" />')
 * // { arms: ['steep-none'], findings: ['net-weights'] }
 */
export function quotedIn(body: string): { arms: string[]; findings: string[] } {
  const results = named('Result', body);
  const arms = results.flatMap((name) => (name.includes('.') ? [name.split('.')[0]!] : []));
  return {
    arms: [...new Set([...arms, ...named('Arms', body)])],
    findings: [...new Set(results.filter((name) => !name.includes('.')))],
  };
}
