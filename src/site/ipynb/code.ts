// The Python files that the notebooks are made of.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** A cell of `content/cells/`. */
export interface Code {
  readonly id: string;
  /** From its first line, `# %% Title`, if it has one. */
  readonly title: string;
  readonly code: string;
}

/** The code that the notebooks are made of, by the place it goes to. */
export interface Codes {
  /** What both begin with. */
  readonly setup: Code;
  /** After the element of the article with that id. */
  readonly article: readonly Code[];
  /** In the place of a cell of the page, with real PyTorch where there is such a version. */
  readonly cells: ReadonlyMap<string, Code>;
  /** What the page has no cell for, in order. */
  readonly more: readonly Code[];
}

/** The cells only real PyTorch can run, in the order in which they end the notebook. */
const more = ['linear-lr', 'training'];

/** With the code of `shared/<part>.py` in place of each line `# %% include <part>`. */
const whole = (code: string, file: URL): string =>
  code.replace(/^# %% include (\S+)$/gm, (_, part) =>
    readFileSync(new URL(`../shared/${part}.py`, file), 'utf8').trim(),
  );

function read(file: URL): Code {
  const text = readFileSync(file, 'utf8').trim();
  const [, title = ''] = /^# %% (.*)\n/.exec(text) ?? [];
  return { id: basename(file.pathname, '.py'), title, code: whole(text.replace(/^# %%.*\n+/, ''), file) };
}

function folder(url: URL): Code[] {
  if (!existsSync(url)) return [];
  const files = readdirSync(url).filter((file) => file.endsWith('.py'));
  return files.sort().map((file) => read(new URL(file, url)));
}

/**
 * Reads `content/cells/`.
 *
 * @param root the folder of the project
 */
export function readCodes(root: URL): Codes {
  const cells = new URL('content/cells/', root);
  const inPage = folder(cells).filter(({ id }) => id !== 'setup');
  const real = folder(new URL('torch/', cells));
  const stray = real.find(({ id }) => !more.includes(id) && !inPage.some((cell) => cell.id === id));
  if (stray) throw new RangeError(`content/cells/torch/${stray.id}.py takes the place of no cell; list it in code.ts`);
  return {
    setup: read(new URL('setup.py', cells)),
    article: folder(new URL('article/', cells)),
    cells: new Map([...inPage, ...real].map((cell) => [cell.id, cell])),
    more: more.map((id) => read(new URL(`torch/${id}.py`, cells))),
  };
}
