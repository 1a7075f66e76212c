// Links that bring changed cells to somebody else: written, and read without running anything.
import { format } from '../../parameters/format.ts';
import { quote } from '../../parameters/read.ts';
import { pack, unpack } from './pack.ts';

/** The text of cells by their ids. */
export type Texts = Readonly<Record<string, string>>;

/** What a link brought: texts of cells, and what was left out in words, '' if nothing was; or why it brought nothing. */
export type Shared = { readonly texts: Texts; readonly left: string } | { readonly refused: string };

const version = '1';
const start = '#cells=';

/** The cells of **texts** that differ from their **defaults**. */
export const changedOf = (texts: Texts, defaults: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([id, text]) => text !== defaults[id]));

/**
 * The fragment that brings changed cells to somebody else: "#cells=1.…". A cell that is as the page has it is not in
 * the link; if all are, it is ''.
 *
 * @param texts what each cell holds: any text, lone surrogates included
 * @param defaults what each cell of the page held at first
 * @throws RangeError if the texts are longer than a link may bring
 */
export async function shareLink(texts: Texts, defaults: Texts): Promise<string> {
  const changed = changedOf(texts, defaults);
  return Object.keys(changed).length === 0 ? '' : `${start}${version}.${await pack(JSON.stringify(changed))}`;
}

function textsIn(json: string): [string, string][] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new RangeError('what it holds is not JSON', { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RangeError('what it holds is not a list of cells with their text');
  }
  const texts = Object.entries(value);
  const bad = texts.find(([, text]) => typeof text !== 'string');
  if (bad) throw new RangeError(`what it holds for the cell ${quote(bad[0])} is not text`);
  if (texts.length === 0) throw new RangeError('it changes no cell');
  return texts;
}

// A link may have text for thousands of cells that are not there.
const mostNamed = 3;

function leftWords(ids: readonly string[]): string {
  if (ids.length === 0) return '';
  const names = ids.slice(0, mostNamed).map(quote).join(', ');
  const more = ids.length > mostNamed ? ` and ${format(ids.length - mostNamed)} more` : '';
  return `this notebook has no cell ${names}${more}, which the link has text for`;
}

async function read(packed: string, cells: readonly string[]): Promise<Shared> {
  const texts = textsIn(await unpack(packed));
  const left = leftWords(texts.flatMap(([id]) => (cells.includes(id) ? [] : [id])));
  const known = texts.filter(([id]) => cells.includes(id));
  if (known.length === 0) throw new RangeError(left);
  return { texts: Object.fromEntries(known), left };
}

/**
 * What a link made by `shareLink` brings. It is read as text, and nothing in it is run.
 *
 * @param hash the fragment of an address, with its "#"
 * @param cells the ids of the notebook's cells; text for others is left out
 * @returns undefined if the fragment is no link to cells
 */
export async function readSharedLink(hash: string, cells: readonly string[]): Promise<Shared | undefined> {
  if (!hash.startsWith(start)) return undefined;
  const [made = '', packed = ''] = hash.slice(start.length).split(/\.(.*)/s);
  try {
    if (made !== version) throw new RangeError(`this page reads links of version ${version}, not ${quote(made)}`);
    return await read(packed, cells);
  } catch (error) {
    // A browser from before 2023 cannot unpack, and says so in its own words.
    return { refused: (error as Error).message };
  }
}
