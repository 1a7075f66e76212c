// The Python cells of the notebooks have titles, and share code without repeating it.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { readCodes } from '../../../src/site/ipynb/code.ts';

const folder = mkdtempSync(join(tmpdir(), 'cells-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is read of a project with these cells. */
function codesOf(cells: Record<string, string>) {
  for (const [path, text] of Object.entries({
    'setup.py': '',
    'torch/linear-lr.py': '',
    'torch/training.py': '',
    ...cells,
  })) {
    const file = join(folder, 'content/cells', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return readCodes(pathToFileURL(`${folder}/`));
}

test('a cell has its title from its first line, and a shared part whole where it names it', () => {
  const { article, more } = codesOf({
    'shared/part.py': 'price = "$&"\n\n\ndouble = 2 * price\n',
    'article/ramp.py': '# %% The ramp\n# A note.\n# %% include part\nprint(double)\n',
    'torch/training.py': '# %% include part\n',
  });
  const part = 'price = "$&"\n\n\ndouble = 2 * price';
  expect(article).toEqual([{ id: 'ramp', title: 'The ramp', code: `# A note.\n${part}\nprint(double)` }]);
  expect(more.at(-1)).toMatchObject({ id: 'training', code: part });
});

test('a shared part that there is not is refused by its name', () => {
  expect(() => codesOf({ 'article/ramp.py': '# %% The ramp\n# %% include gone\n' })).toThrow('shared/gone.py');
});

test('a cell of torch/ that takes no place is refused by its name', () => {
  expect(() => codesOf({ 'torch/stray.py': 'pass\n' })).toThrow(
    'content/cells/torch/stray.py takes the place of no cell',
  );
});

test('each notebook has every shared part in one cell of its own, and no line asks for one', () => {
  const { article, cells, more } = readCodes(new URL('../../../', import.meta.url));
  const shared = readdirSync('content/cells/shared');
  expect(shared.length).toBeGreaterThan(0);
  for (const notebook of [article, [...cells.values(), ...more]]) {
    const texts = new Set(notebook.map(({ code }) => code));
    expect([...texts].filter((code) => code.includes('# %%'))).toEqual([]);
    for (const name of shared) {
      const part = readFileSync(`content/cells/shared/${name}`, 'utf8').trim();
      expect(
        [...texts].filter((code) => code.includes(part)),
        name,
      ).toHaveLength(1);
    }
  }
});

test('no six lines are written down twice in what the notebooks have beside the page', () => {
  const written = ['article', 'torch', 'shared'].flatMap((part) =>
    readdirSync(`content/cells/${part}`).map((name) => readFileSync(`content/cells/${part}/${name}`, 'utf8')),
  );
  const runs = written.flatMap((text) => {
    const lines = text.split('\n').filter(Boolean);
    return lines.slice(5).map((_, at) => lines.slice(at, at + 6).join('\n'));
  });
  expect(runs.filter((run, index) => runs.indexOf(run) !== index)).toEqual([]);
});
