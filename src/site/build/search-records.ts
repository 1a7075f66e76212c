// What can be found on a built page: its sections, equations, figures, tables, traps, frameworks and sources.
import { wordsOf } from './search-words.ts';

/** One thing that a search finds. */
export interface SearchRecord {
  /** Where it is: path of the page and id, without a slash in front. */
  readonly url: string;
  /** What it is, as results say: "Chapter 6", "Section", "Equation (7)". */
  readonly kind: string;
  readonly title: string;
  /** The name of the page that it stands on. */
  readonly page: string;
  /** What it says. */
  readonly words: string;
}

const text = (element: Node | null | undefined): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The words of a list, one after another. */
const textOfList = (list: Element): string => [...list.children].map(text).join(' ');

/** The id under which something is open, or that of the nearest thing around it that has one. */
const idOf = (element: Element): string => element.closest('[id]')?.id ?? '';

type Found = Omit<SearchRecord, 'url' | 'page'> & { readonly id: string };

/** A page in pieces: what stands before its first heading, and under each heading until the next. */
function sectionsOf(main: Element): Found[] {
  const found: (Found & { readonly under: Node[] })[] = [
    { id: '', kind: 'Page', title: text(main.querySelector('h1')), words: '', under: [] },
  ];
  const walk = (parent: Element) => {
    for (const node of parent.childNodes) {
      const element = node.nodeType === 1 ? (node as Element) : undefined;
      if (element?.matches('h2, h3[id]')) {
        const id = element.matches('h2') ? idOf(element.parentElement!) : element.id;
        const number = text(element.querySelector('.no'));
        const kind = `Section ${number}`.trim();
        found.push({ id, kind, title: wordsOf(element.childNodes, '.no'), words: '', under: [] });
      } else if (element?.matches(':not(.traps)') && element.querySelector('h2, h3[id]')) walk(element);
      else if (!element?.matches('h1, .kicker, nav')) found.at(-1)!.under.push(node);
    }
  };
  walk(main);
  return found.map(({ under, ...each }) => ({ ...each, words: wordsOf(under) }));
}

const equationsOf = (main: Element): Found[] =>
  [...main.querySelectorAll('.equation')].map((equation) => {
    // "Equation 7, what it is called. What it says in words."
    const label = equation.getAttribute('aria-label') ?? '';
    const [, number = '', title = '', words = ''] = /^Equation (\S+), ([^.]*)\.\s*(.*)$/s.exec(label) ?? [];
    return { id: equation.id, kind: `Equation (${number})`, title, words };
  });

const figuresOf = (main: Element): Found[] =>
  [...main.querySelectorAll('warmup-figure figure')].map((figure) => {
    const parts = ['.finding', '.say'].map((selector) => text(figure.querySelector(selector)));
    const label = figure.querySelector('svg')?.getAttribute('aria-label') ?? '';
    const named = /^(.*?)\. /s.exec(label)?.[1] ?? '';
    const words = [named && `${named}.`, ...parts].filter(Boolean).join(' ');
    return {
      id: figure.id,
      kind: text(figure.querySelector('.no')) || 'Figure',
      title: wordsOf(figure.querySelector('.ask')!.childNodes, '.no'),
      words,
    };
  });

/** A numbered table is found by its caption and what heads its rows and columns. */
const tablesOf = (main: Element): Found[] =>
  [...main.querySelectorAll('table[id]:has(caption .no)')].map((table) => ({
    id: table.id,
    kind: text(table.querySelector('caption .no')),
    title: wordsOf(table.querySelector('caption')!.childNodes, '.no'),
    words: [...table.querySelectorAll('th')].map((head) => wordsOf(head.childNodes)).join(', '),
  }));

/** A trap is found by its symptom, with the stories of all to whom it happened. */
const trapsOf = (main: Element): Found[] =>
  [...main.querySelectorAll('.traps > details')].map((trap) => {
    const heading = trap.querySelector('h3')!;
    return { id: heading.id, kind: 'Trap', title: text(heading), words: textOfList(trap.querySelector('dl')!) };
  });

/** A framework is found once, where its first warmup stands, by all that its warmups and their arguments are called. */
const frameworksOf = (main: Element): Found[] =>
  [...main.querySelectorAll('.matrix tbody')].map((body) => ({
    id: body.querySelector('.one')!.id,
    kind: 'Framework',
    title: text(body.querySelector('summary')?.firstChild),
    words: [...body.querySelectorAll('.about')]
      .map((about) => [about.querySelector('dd'), ...about.querySelectorAll('dd code')].map(text).join(' '))
      .join(', '),
  }));

const sourcesOf = (main: Element): Found[] =>
  [...main.querySelectorAll('.references > li')].map((source) => ({
    id: source.id,
    kind: 'Source',
    title: text(source.querySelector('b')).replace(/\.$/, ''),
    words: wordsOf(source.childNodes, 'b, .uses'),
  }));

/**
 * Everything that can be found on a built page.
 *
 * @param path the path of the page, without a slash in front
 */
export function recordsOf(document: Document, path: string): SearchRecord[] {
  const main = document.querySelector('main');
  if (!main) return [];
  const page = text(document.querySelector('nav [aria-current=page]')) || text(main.querySelector('h1'));
  const chapter = /^\d+(?= )/.exec(page)?.[0];
  return [sectionsOf, equationsOf, figuresOf, tablesOf, trapsOf, frameworksOf, sourcesOf]
    .flatMap((find) => find(main))
    .filter(({ title, words }) => title !== '' && words !== '')
    .map(({ id, kind, ...each }) => ({
      ...each,
      kind: kind === 'Page' && chapter ? `Chapter ${chapter}` : kind,
      page,
      url: id ? `${path}#${id}` : path,
    }));
}
