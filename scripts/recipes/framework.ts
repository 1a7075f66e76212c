// "Add a framework", followed as far as it goes without Python: nanoGPT's record once more, under another name.
import { add, insert, renamed } from './copy.ts';
import { pageAt, type Recipe } from './recipe.ts';

const names = { nanogpt: 'example', 'nanoGPT’s way': 'An example', warmup_iters: 'example_warmup', 'N, zero': 'N' };

/** A framework that is read from its source, with a warmup of its own, the config that sets it, and its code. */
export const framework: Recipe = {
  adds: 'a framework',
  follow() {
    // One convention is enough.
    const older = /,\n {2}\{\n {4}\.\.\.shared,\n {4}id: 'example-before[^]*?\n {2}\}(?=,\n\];)/;
    add('src/frameworks/example.ts', renamed('src/frameworks/nanogpt.ts', names).replace(older, ''));
    const index = 'src/frameworks/index.ts';
    insert(index, "from './detectron2/index.ts';\n", "import { example } from './example.ts';\n");
    insert(index, '\n  nanogpt,', '\n  example,');
    insert('src/parameters/tables/conventions.ts', "'nanoGPT before 2024-12',\n", "  example: 'example',\n");
    const config = String.raw`
  ['learning_rate = 6e-4\nexample_warmup = 2000', ['example/example', 2000, 1 / 2001, 6e-4]],`;
    insert('tests/unit/which/config.test.ts', '2000, 1 / 2001, 6e-4],\n  ],', config);
  },
  types: ['src/frameworks', 'src/parameters', 'src/which'],
  pictures: ['tests/unit/figures/figures.test.ts', '-t', 'conventions'],
  tests: [
    ...['registered', 'conventions', 'render', 'golden'].map((name) => `tests/unit/frameworks/${name}.test.ts`),
    ...['tests/unit/which/config.test.ts', 'tests/unit/figures/conventions'],
  ],
  seen() {
    const page = pageAt('frameworks/');
    const code = page.getElementById('code-example');
    return [
      ['a row in the table of conventions', page.getElementById('convention-example') !== null],
      ['a line of the figure to choose', page.querySelector('input[type="checkbox"][value="example"]') !== null],
      ['its tab', page.getElementById('tab-example')?.textContent?.trim() === 'An example'],
      ['its code for the reader’s run', /def get_lr/.test(code?.querySelector('code')?.textContent ?? '')],
      ['why it was not executed', /not executed/.test(code?.querySelector('.evidence')?.textContent ?? '')],
      ['its code in the lab', pageAt('lab/').getElementById('code-example') !== null],
    ];
  },
  left: 'its driver, the pinned package and `npm run parity -- --write`, which executes its code: they need Python',
};
