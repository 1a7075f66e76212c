// Which fonts the site ships, and which characters each keeps. A character outside these sets still shows, in the
// reader's own font; tests/site/fonts.test.ts names every such character that a page uses.

/** One subset to make: `source` is resolved like an import, `file` is what it is called in `.cache/fonts/`. */
export interface Face {
  file: string;
  source: string;
  text: string;
  /** Variation axes to pin (a number) or to narrow. */
  axes?: Record<string, number | { min: number; max: number }>;
}

const between = (first: number, last: number) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));

const ascii = between(0x20, 0x7e);
const greek = 'αβγδεηθκλμπρστφω';
// No-break space, thin spaces and the rest that typography asks for, as escapes where the eye sees nothing.
const spaces = '\u00a0\u2002\u2003\u2009\u200a\u202f';
const marks = '–—‘’“”…·•×÷−±½¼¾²³°′″§©';
const prose = ascii + spaces + marks + 'àáâäçèéêëíïñóôöøúüÄÖÜßÉ';
// Names of people stand in upright prose.
const few = ascii + spaces + marks + 'éöü';
// U+E020 is the stroke KaTeX lays over = for ≠. What no formula has yet is one line and a few hundred bytes away.
const operators = '\ue020−·×±≈≡≠≤≥∝∞∈∂∇√∑⌊⌋←→↑↓⇒⟺…';
const maths = " !%'()*+,-./0123456789:<=>[|]" + between(0x61, 0x7a) + spaces + operators;

// What is pasted into code, and what frameworks print, is ASCII; the rest stands in comments.
const code = ascii + '\u00a0–—‘’“”…·×−';

const serif = '@fontsource-variable/source-serif-4/files/source-serif-4-';
const sans = '@fontsource-variable/source-sans-3/files/source-sans-3-';
const mono = '@fontsource-variable/source-code-pro/files/source-code-pro-';
const katex = (name: string, text = maths): Face => ({
  file: `KaTeX_${name}.woff2`,
  source: `katex/dist/fonts/KaTeX_${name}.woff2`,
  text,
});
// The Size fonts hold nothing but tall brackets, roots and sums.
const tall = '()[]{}⟨⟩⌊⌋⌈⌉√∑∏∣∥' + between(0x239b, 0x23ad);

export const faces: readonly Face[] = [
  {
    file: 'source-serif-4.woff2',
    source: serif + 'latin-wght-normal.woff2',
    text: prose,
    axes: { wght: { min: 400, max: 700 } },
  },
  { file: 'source-serif-4-italic.woff2', source: serif + 'latin-wght-italic.woff2', text: few, axes: { wght: 400 } },
  {
    file: 'source-sans-3.woff2',
    source: sans + 'latin-wght-normal.woff2',
    text: few + '↑↓',
    axes: { wght: { min: 400, max: 600 } },
  },
  {
    file: 'source-code-pro.woff2',
    source: mono + 'latin-wght-normal.woff2',
    text: code,
    axes: { wght: { min: 400, max: 600 } },
  },
  katex('Main-Regular'),
  katex('Main-Bold'),
  katex('Math-Italic', 'DLNSTW' + between(0x61, 0x7a) + greek),
  katex('Caligraphic-Regular'),
  katex('AMS-Regular'),
  katex('Size1-Regular', tall),
  katex('Size2-Regular', tall),
  katex('Size3-Regular', tall),
  katex('Size4-Regular', tall),
];
