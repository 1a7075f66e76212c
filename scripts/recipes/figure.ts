// "Add a figure", followed: the figure interpolation once more, under another name.
import { appendFileSync } from 'node:fs';
import { add, insert, renamed } from './copy.ts';
import { built, pageAt, type Recipe, registered } from './recipe.ts';

/** A figure in the article, with its embed and its files. */
export const figure: Recipe = {
  adds: 'a figure',
  follow() {
    const names = {
      interpolation: 'example',
      'Two weights that trade places': 'An example',
      'Where does the straight line come from?': 'What does an example ask?',
    };
    add('src/figures/example/index.ts', renamed('src/figures/interpolation/index.ts', names));
    const line = "import { figure as example } from './example/index.ts';\n";
    insert('src/figures/index.ts', "from './controls/index.ts';\n", line);
    insert('src/figures/index.ts', '\n  interpolation,', '\n  example,');
    insert('content/formula/03-two-weights.mdx', '<Figure id="interpolation" />\n', '\n<Figure id="example" />\n');
    appendFileSync('tests/site/ids.txt', '/formula/#example\n/embed/example/\n');
    const { interpolation } = names;
    add(
      `tests/unit/figures/${interpolation}/states.ts`,
      renamed('tests/unit/figures/interpolation/states.ts', { interpolation }),
    );
  },
  pictures: ['tests/unit/figures/figures.test.ts', '-t', 'example'],
  tests: ['tests/unit/figures/figures.test.ts', 'tests/unit/figures/left-out.test.ts', '-t', 'example|chapters'],
  seen() {
    const shown = pageAt('formula/').getElementById('example');
    const count = (selector: string) => shown?.querySelectorAll(selector).length ?? 0;
    return [
      ['a curve for a phone and for a wide window', count('.slot svg') === 2],
      ['three controls', count('fieldset input[type="range"]') === 3],
      ['a sentence', /^Over 1,000 steps/.test(shown?.querySelector('.say')?.textContent ?? '')],
      ['a table of its values', count('.values tbody tr') > 20],
      ['/embed/example/', pageAt('embed/example/').getElementById('example') !== null],
      [
        '/figures/example.csv, .json and .svg',
        ['csv', 'json', 'svg'].every((ending) => built(`figures/example.${ending}`)),
      ],
      ['its two ids', registered('/formula/#example', '/embed/example/')],
    ];
  },
};
