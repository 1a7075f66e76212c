// Makes small changes to displayed TeX, each of which the tests must notice.

/** Changes to displayed TeX, each made at its first place: every one of them must be noticed. */
const mutations = [
  ['-', '+'],
  ['+', '-'],
  ['w', 'W'],
  ['W', 'w'],
  ['x', 'k'],
  ['p', 'w'],
  ['L', 'W'],
  ['i', 'k'],
  ['(k)', '(i)'],
  ['0', '1'],
  ['1', '2'],
  ['2', '3'],
  ['_', '+'],
  ['f(', '2f('],
  [String.raw`\eta\,`, 'w'],
  [String.raw`\alpha`, 'x'],
  [String.raw`\min`, String.raw`\max`],
  [' < ', ' > '],
  [' > ', ' < '],
  [String.raw`\ge`, '<'],
  [' = ', ' > '],
] as const;

/** Every mutant of a piece of TeX, by the change that made it. */
export const mutantsOf = (source: string) =>
  mutations.filter(([from]) => find(source, from) >= 0).map(([from, to]) => mutate(source, from, to));

/** Where **from** first stands outside a TeX command, words and environment names. */
function find(source: string, from: string): number {
  const hidden = from.startsWith('\\')
    ? source
    : source.replace(/\\(begin|end|text|mathrm)\{[^}]*\}|\\[a-z]+/gi, (command) => '·'.repeat(command.length));
  return hidden.indexOf(from);
}

function mutate(source: string, from: string, to: string): string {
  const at = find(source, from);
  return source.slice(0, at) + to + source.slice(at + from.length);
}
