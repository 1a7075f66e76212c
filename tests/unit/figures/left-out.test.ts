// A figure is a folder under src/figures, and a few lines elsewhere. Whoever adds one reads here what is still to be added.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figures } from '../../../src/figures/index.ts';
import { type Figure, homeOf } from '../../../src/figures/kit/figure.ts';
import { widths } from '../../../src/figures/kit/draw/widths.ts';
import { loadable, loadFigure } from '../../../src/figures/load.ts';
import { chapters, sections } from '../site/book.ts';
import { statesIn } from './states.ts';

const fileOf = ({ name }: { readonly name: string }) => `content/${name}`;
const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
const foldersIn = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

const ids = foldersIn('src/figures').filter((folder) => folder !== 'kit');
const promised = read('tests/site/ids.txt').split('\n');

/** Where the prose of a figure's page is, in order, and then the page itself. */
function pagesOf(figure: Figure): string[] {
  const home = homeOf(figure);
  if (chapters.some(({ path }) => path === home)) return sections.filter(({ page }) => page === home).map(fileOf);
  const page = home.replace('/', '');
  return [`content/pages/${page}.mdx`, `src/pages/${page}.astro`];
}

/** The figures that a text shows, in order: `<Figure id="ramp" />`, and `figure="lab"` where a page begins with one. */
const shownIn = (text: string): string[] =>
  [...text.matchAll(/<Figure\s+id="([^"]+)"|\sfigure="([^"]+)"/g)].map(([, id, first]) => (id ?? first)!);

const pictureOf = (id: string, file: string) => `tests/unit/figures/${id}/snapshots/${file}`;

/** Its pictures and sentences that are not kept yet. */
const unkept = (id: string): string[] =>
  Object.keys(statesIn(id) ?? {})
    .flatMap((state) => [...Object.values(widths).map((width) => `${state}-${width}.svg`), `${state}.txt`])
    .filter((file) => !existsSync(pictureOf(id, file)));

/** What a figure lacks, in sentences; each lack but the first few can be seen only once those before it are mended. */
async function lacksOf(id: string): Promise<string[]> {
  const folder = `src/figures/${id}`;
  if (!loadable.includes(id))
    return [`${folder} has no index.ts: export the record of the figure from it, as \`figure\``];
  const figure: Figure | undefined = await loadFigure(id);
  if (figure === undefined)
    return [`${folder}/index.ts must export the record of the figure under the name \`figure\``];
  if (figure.id !== id) return [`the figure in ${folder} must have the id '${id}', as its folder, not '${figure.id}'`];

  const [pages, home] = [pagesOf(figure), homeOf(figure)];
  const isShown = pages.some((page) => shownIn(read(page)).includes(id));
  const lines = [`/${home}#${id}`, `/embed/${id}/`].filter((line) => !promised.includes(line));
  const kept = unkept(id);
  return [
    !figures.some((each) => each.id === id) && `add the figure ${id} to the list in src/figures/index.ts`,
    !existsSync(pages[0]!) &&
      `${id} is at home on a page that is not there: its \`home\` must be the name of a folder or file of content/ with pages and a slash, not '${home}'`,
    !isShown &&
      existsSync(pages[0]!) &&
      `no page shows ${id}: place <Figure id="${id}" /> in ${pages[0]}, or name another page as its \`home\``,
    lines.length > 0 &&
      `its addresses are promised to readers: add to tests/site/ids.txt the lines ${lines.join(' and ')}`,
    statesIn(id) === undefined &&
      `say in which states ${id} is to be kept as pictures: add tests/unit/figures/${id}/states.ts, like that of interpolation`,
    kept.length > 0 &&
      `no picture is kept in ${pictureOf(id, '')} as ${kept.join(', ')}: draw them by \`npm run unit -- tests/unit/figures/figures.test.ts -u\`, look at each, and commit them`,
  ].filter((lack) => lack !== false);
}

test.each(ids)('%s is left out of nothing that a figure belongs to', async (id) => {
  const lacks = await lacksOf(id);
  expect(lacks, lacks.join('\n')).toEqual([]);
});

test('what is fetched for an id is the figure of the list', async () => {
  for (const figure of figures) expect(await loadFigure(figure.id)).toBe(figure);
  await expect(loadFigure('nothing')).rejects.toThrow(/^figure must be one of .*ramp.*, not nothing$/);
});

test('the figures of the chapters are listed in the order in which these show them', () => {
  const inChapters = figures.filter((figure) => chapters.some(({ path }) => path === homeOf(figure)));
  const shown = sections.flatMap((section) => shownIn(read(fileOf(section))));
  const listed = inChapters.map(({ id }) => id);
  const known = shown.filter((id) => listed.includes(id));
  expect(listed, `list them in src/figures/index.ts in this order: ${known.join(', ')}`).toEqual(shown);
});

describe('nothing is kept of a figure or a state that is gone', () => {
  const folders = foldersIn('tests/unit/figures').filter((folder) => folder !== 'kit');

  test.each(folders)('%s', (id) => {
    expect(ids, `delete tests/unit/figures/${id}: there is no such figure`).toContain(id);
    const states = Object.keys(statesIn(id) ?? {}).flatMap((name) => [
      name,
      ...Object.values(widths).map((w) => `${name}-${w}`),
    ]);
    const pictures = (existsSync(pictureOf(id, '')) ? readdirSync(pictureOf(id, '')) : []).map((file) =>
      file.replace(/\.\w+$/, ''),
    );
    const gone = pictures.filter((name) => !states.includes(name));
    expect(gone, `delete from ${pictureOf(id, '')} what belongs to no state`).toEqual([]);
  });
});
