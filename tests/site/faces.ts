// The fonts that the built style sheets declare, and the text that each of them sets.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { charactersOf } from './cmap.ts';
import { dist, filesIn, type Page } from './dist.ts';

/** One `@font-face` of the built site. */
export interface FontFace {
  family: string;
  bold: boolean;
  italic: boolean;
  /** Its file, as a path in the built site. */
  file: string;
  characters: Set<number>;
}

interface Rule {
  selector: string;
  /** The class, or name, that an element must have at least. */
  last: string;
  weight: number;
  declarations: [name: string, value: string][];
}

const css = filesIn(dist)
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(join(dist, file), 'utf8'))
  .join('');
const declarationsOf = (body: string) =>
  [...body.matchAll(/([\w-]+)\s*:\s*([^;]+)/g)].map(([, name, value]) => [name!, value!.trim()] as [string, string]);
const unquote = (name: string) => name.trim().replace(/^["']|["']$/g, '');

function inRange(range: string, code: number): boolean {
  return range.split(',').some((part) => {
    const [first, last = first] = part.trim().slice(2).split('-');
    return code >= Number.parseInt(first!, 16) && code <= Number.parseInt(last!, 16);
  });
}

export const faces: FontFace[] = [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, body]) => {
  const said = new Map(declarationsOf(body!));
  const file = /url\(["']?\/?([^"')]+)/.exec(said.get('src') ?? '')?.[1] ?? '';
  const range = said.get('unicode-range');
  const characters = [...charactersOf(readFileSync(join(dist, file)))].filter((code) => !range || inRange(range, code));
  return {
    family: unquote(said.get('font-family') ?? ''),
    bold: said.get('font-weight') === 'bold' || said.get('font-weight') === '700',
    italic: said.get('font-style') === 'italic',
    file,
    characters: new Set(characters),
  };
});

// KaTeX's rules about fonts, lightest first, so that the last that matches an element decides.
const rules: Rule[] = [...css.replace(/@font-face\s*\{[^}]*\}/g, '').matchAll(/([^{}@;]+)\{([^{}]*)\}/g)]
  .map(([, selectors, body]) => ({
    selectors: selectors!,
    declarations: declarationsOf(body!).filter(([name]) => /^font(-family|-style|-weight)?$/.test(name)),
  }))
  .filter(({ selectors, declarations }) => declarations.length > 0 && selectors.includes('.katex'))
  .flatMap(({ selectors, declarations }) =>
    selectors.split(',').map((selector) => ({
      selector: selector.trim(),
      last: /\.([\w-]+)[^.\s>]*$/.exec(selector.trim())?.[1] ?? '',
      weight: selector.split('.').length,
      declarations,
    })),
  )
  .sort((a, b) => a.weight - b.weight);

type Font = { family: string; bold: boolean; italic: boolean };

/** The font KaTeX's stylesheet gives an element: what its rules say of it, and for the rest what its parent has. */
function fontOf(element: Element, known: Map<Element, Font>): Font {
  const before = known.get(element);
  if (before) return before;
  const parent = element.parentElement;
  const inherited = parent?.closest('.katex') ? fontOf(parent, known) : { family: '', bold: false, italic: false };
  const font = { ...inherited };
  for (const { selector, last, declarations } of rules) {
    if (last && !element.classList.contains(last)) continue;
    if (!element.matches(selector)) continue;
    for (const [name, value] of declarations) {
      if (name === 'font')
        Object.assign(font, { family: unquote(/em\S*\s+([^,]+)/.exec(value)?.[1] ?? ''), bold: false, italic: false });
      if (name === 'font-family') font.family = unquote(value.split(',')[0]!);
      if (name === 'font-weight') font.bold = /bold|[6-9]00/.test(value);
      if (name === 'font-style') font.italic = value === 'italic';
    }
  }
  known.set(element, font);
  return font;
}

/** Every character a page shows in KaTeX's fonts, by the name of the font: "KaTeX_Math italic". */
export function mathsIn({ document }: Page): Map<string, Font & { text: Set<string> }> {
  const used = new Map<string, Font & { text: Set<string> }>();
  const known = new Map<Element, Font>();
  for (const element of document.querySelectorAll('.katex-html *')) {
    for (const node of element.childNodes) {
      // A zero-width space only keeps KaTeX's tables open.
      const text = node.nodeType === 3 ? (node.textContent ?? '').replace(/[\u200b\s]/g, '') : '';
      if (!text) continue;
      const font = fontOf(element, known);
      const name = [font.family, font.bold && 'bold', font.italic && 'italic'].filter(Boolean).join(' ');
      const entry = used.get(name) ?? { ...font, text: new Set() };
      for (const character of text) entry.text.add(character);
      used.set(name, entry);
    }
  }
  return used;
}

/** The face that shows a font of KaTeX's, if the site ships it. */
export const faceOf = (font: Font) =>
  faces.find((face) => face.family === font.family && face.bold === font.bold && face.italic === font.italic);

/** The files of KaTeX's fonts that a page needs for its first view. */
export const mathsFilesOf = (page: Page): string[] =>
  [...mathsIn(page).values()].flatMap((font) => faceOf(font)?.file ?? []).sort();
