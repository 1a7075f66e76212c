// A notebook as one Python file.

/** A cell to write down: what it is called, and the Python that the reader has in it. */
export interface PyCell {
  readonly title: string;
  readonly code: string;
}

const ended = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

// A title ends with its line.
const cellText = ({ title, code }: PyCell): string => `# %% ${title.replace(/\s+/g, ' ').trim()}\n${ended(code)}`;

/**
 * A whole notebook as one Python file, its cells marked by `# %%`, which editors run one by one. Plain Python 3.9 or
 * newer runs it as it stands.
 *
 * @param cells in their order, each with its text as it is
 * @param setup what gives plain Python the functions that the page has built in
 * @param page the address of the notebook
 * @example pyFile([{ title: 'One line', code: 'print(1)' }], '', 'https://example.org/').split('\n').slice(-3)
 * // ['# %% One line', 'print(1)', '']
 */
export function pyFile(cells: readonly PyCell[], setup: string, page: string): string {
  const head = [
    `# Cells of ${page}, as they were when this file was taken away.`,
    '# They run under Python 3.9 or newer; with matplotlib installed, they draw.',
    '# SPDX-License-Identifier: MIT',
    '# Copyright the Why Warm Up? authors; what you wrote into the cells is yours.',
    '',
  ].join('\n');
  return [head, ended(setup), ...cells.map(cellText)].join('\n');
}
