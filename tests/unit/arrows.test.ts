// The linter allows imports between the layers of src in one direction only, and nothing imports in a circle.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { pure } from '../../scripts/arrows.js';
import { circles, importsUnder } from '../../scripts/circles.js';

const eslint = new ESLint();

/** The complaints about imports in `code`, were it the file at `filePath`. */
async function complaints(filePath: string, code: string) {
  const [result] = await eslint.lintText(code, { filePath });
  const rules = ['no-restricted-imports', 'no-restricted-syntax', 'fatal'];
  return result?.messages.filter(({ ruleId, fatal }) => fatal || rules.includes(ruleId ?? '')).map((m) => m.message);
}

const upward: [file: string, source: string][] = [
  ['src/schedule/run.ts', '../figures/load.ts'],
  ['src/schedule/families/linear-decay.ts', '../../frameworks/nanogpt.ts'],
  ['src/schedule/run.ts', '../training/mlp.ts'],
  ['src/schedule/run.ts', './../site/address/site.ts'],
  ['src/schedule/run.ts', '../../content/references.yaml'],
  ['src/schedule/run.ts', 'd3-ease'],
  ['src/schedule/run.ts', '@observablehq/plot'],
  ['src/schedule/run.ts', 'node:fs'],
  ['src/schedule/run.ts', '/src/site/address/site.ts'],
  ['src/parameters/query.ts', '../figures/kit/live/state.ts'],
  ['src/parameters/query.ts', '../frameworks/nanogpt.ts'],
  ['src/parameters/query.ts', 'linkedom'],
  ['src/frameworks/nanogpt.ts', '../training/mlp.ts'],
  ['src/frameworks/nanogpt.ts', '../parameters/query.ts'],
  ['src/frameworks/nanogpt.ts', '../which/index.ts'],
  ['src/which/fit/fit.ts', '../../figures/index.ts'],
  ['src/which/fit/fit.ts', '../../parameters/query.ts'],
  ['src/which/fit/fit.ts', 'node:fs'],
  ['src/frameworks/nanogpt.ts', '../figures/load.ts'],
  ['src/frameworks/nanogpt.ts', 'astro'],
  ['src/training/mlp.ts', '../frameworks/nanogpt.ts'],
  ['src/training/mlp.ts', 'node:crypto'],
  ['src/figures/load.ts', '../site/layouts/Base.astro'],
  ['src/figures/kit/draw/plot.ts', '../../../pages/index.astro'],
  ['src/figures/load.ts', '/src/site/address/site.ts'],
  ['src/figures/load.ts', '../../scripts/install.js'],
  ['src/site/components/figure/Figure.astro', '../../../pages/index.astro'],
  ['src/site/build/warnings.ts', '../../../tests/site/links.ts'],
  ['src/pages/index.astro', '../../tests/site/links.ts'],
];

const downward: [file: string, source: string][] = [
  ['src/schedule/families/linear-decay.ts', '../join.ts'],
  ['src/schedule/index.ts', './families/linear-decay.ts'],
  ['src/frameworks/nanogpt.ts', '../schedule/run.ts'],
  ['src/parameters/query.ts', '../schedule/run.ts'],
  ['src/training/mlp.ts', '../schedule/run.ts'],
  ['src/which/fit/fit.ts', '../../frameworks/nanogpt.ts'],
  ['src/figures/load.ts', '../parameters/index.ts'],
  ['src/figures/load.ts', '../which/index.ts'],
  ['src/figures/kit/draw/plot.ts', '../../../schedule/join.ts'],
  ['src/figures/load.ts', '../training/mlp.ts'],
  ['src/figures/load.ts', '@observablehq/plot'],
  ['src/site/components/figure/Figure.astro', '../../../figures/load.ts'],
  ['src/site/build/fonts.ts', 'node:fs'],
  ['src/pages/embed/[id].astro', '../../site/layouts/Base.astro'],
];

/** Every way to name another file: to import it, or to have it bundled. */
function forms(file: string, source: string) {
  const statements = [`import { x } from '${source}';\nexport const y = x;`, `export * from '${source}';`];
  const expressions = [
    `export const later = () => import('${source}');`,
    `export const later = () => import(\`${source}\`);`,
    `export const later = () => import(/* @vite-ignore */ '${source}');`,
    `export type X = import('${source}').X;`,
    `export const all = import.meta.glob('${source}');`,
    `export const all = import.meta.glob(['./here/*.ts', '${source}'], { eager: true });`,
    `export const address = new URL('${source}', import.meta.url);`,
  ];
  if (!file.endsWith('.astro')) return [...statements, ...expressions];
  const [first = ''] = statements;
  return [...[first, ...expressions].map((code) => `---\n${code}\n---\n<p />`), `<p />\n<script>\n${first}\n</script>`];
}

test('every file that these cases speak of is there', () => {
  const relative = [...upward, ...downward].filter(([, source]) => source.startsWith('.'));
  const named = [...upward, ...downward].map(([file]) => file);
  const paths = [...named, ...relative.map(([file, source]) => join(dirname(file), source))];
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test.each(upward)('%s must not import %s', async (file, source) => {
  for (const code of forms(file, source)) expect(await complaints(file, code), code).toHaveLength(1);
});

test.each(downward)('%s may import %s', async (file, source) => {
  for (const code of forms(file, source)) expect(await complaints(file, code), code).toEqual([]);
});

test.each(['../*/index.ts', '../../**/*.ts', '../{site,figures}/*.ts'])(
  'the pattern %s may sweep up any layer',
  async (glob) => {
    for (const code of [`import.meta.glob('${glob}');`, `import.meta.glob(['./*.ts', '${glob}']);`])
      expect(await complaints('src/site/build/fonts.ts', code), code).toHaveLength(1);
  },
);

test('every source file under src belongs to a layer with arrows, and is linted', async () => {
  const wiring = ['src/content.config.ts', 'src/env.d.ts', 'src/parameters/url-search-params.d.ts'];
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(astro|[cm]?[jt]sx?)$/.test(file))
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => !wiring.includes(file));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const config: { rules?: Record<string, unknown> } | undefined = await eslint.calculateConfigForFile(file);
    expect(config?.rules, file).toHaveProperty('no-restricted-imports');
  }
});

test('no files and no folders under src import each other in a circle', () => {
  const imports = importsUnder('src');
  expect([...imports.values()].flat().length).toBeGreaterThan(1000);
  expect(circles(imports)).toEqual([]);
});

test.each([
  ['an import', "import { x } from './b.ts';", ['b.ts']],
  ['an import for its effect', "import './b.ts';", ['b.ts']],
  ['an export', "export * from './b.ts';", ['b.ts']],
  ['a type', "type X = import('./b.ts').X;", ['b.ts']],
  ['a late import', "const later = () => import('./b.ts');", ['b.ts']],
  ['a late import with a comment', "const later = () => import(/* @vite-ignore */ './b.ts');", ['b.ts']],
  ['a late import of a template', 'const later = () => import(`./b.ts`);', ['b.ts']],
  ['a query', "import text from './b.ts?raw';", ['b.ts']],
  ['a pattern', "import.meta.glob('./in/*.ts');", ['in/c.ts', 'in/d.ts']],
  ['patterns', "import.meta.glob(['./in/*.ts', '!./in/d.ts'], { eager: true });", ['in/c.ts']],
  ['an address', "new URL('./b.ts', import.meta.url);", ['b.ts']],
  ['an address of the page', "new URL('./b.ts', location.href);", []],
  ['a comment', "// import './b.ts';\n/* from './b.ts' */", []],
  ['a string', `"import './b.ts'";`, []],
  ['a package', "import 'b.ts';", []],
  ['a file elsewhere', "import '../b.ts';", []],
])('%s is read as what it names', (_, code, paths) => {
  const folder = mkdtempSync(join(tmpdir(), 'circles-'));
  try {
    mkdirSync(join(folder, 'in'));
    for (const file of ['b.ts', 'in/c.ts', 'in/d.ts']) writeFileSync(join(folder, file), '');
    writeFileSync(join(folder, 'a.ts'), code);
    writeFileSync(join(folder, 'a.astro'), `---\n${code}\n---\n<p>import './b.ts'</p>`);
    writeFileSync(join(folder, 'script.astro'), `<p>import './b.ts'</p>\n<script>\n${code}\n</script>`);
    const imports = importsUnder(folder);
    for (const file of ['a.ts', 'a.astro', 'script.astro']) expect(imports.get(file)?.toSorted(), file).toEqual(paths);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  ['two files', { 'a.ts': ['b.ts'], 'b.ts': ['a.ts'] }, 'a.ts → b.ts → a.ts'],
  ['a ring of three', { 'a.ts': ['b.ts'], 'b.ts': ['c.ts'], 'c.ts': ['a.ts'] }, 'a.ts → b.ts → c.ts → a.ts'],
  ['two folders', { 'a/one.ts': ['b/two.ts'], 'b/three.ts': ['a/four.ts'] }, 'a → b → a'],
  ['a folder and a file', { 'a/one.ts': ['b.ts'], 'b.ts': ['a/two.ts'] }, 'a → b.ts → a'],
  ['folders in a folder', { 'x/a/one.ts': ['x/b/two.ts'], 'x/b/two.ts': ['x/a/two.ts'] }, 'x/a → x/b → x/a'],
])('a circle of %s is found', (_, imports, ring) => {
  expect(circles(new Map(Object.entries<string[]>(imports)))).toEqual([expect.stringMatching(new RegExp(`^${ring}:`))]);
});

test('every pure layer has a tsconfig without DOM, which `npm run types` uses', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const layer of pure) {
    const { compilerOptions } = JSON.parse(readFileSync(`src/${layer}/tsconfig.json`, 'utf8'));
    expect(compilerOptions, layer).toEqual({ lib: ['ES2024'], types: [] });
    expect(scripts.types).toContain(`tsc -p src/${layer}`);
  }
});

test('the prose in content imports nothing and exports nothing', () => {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    // Fenced listings may: Python has import lines of its own.
    const prose = readFileSync(`content/${file}`, 'utf8').replace(/^( *)(`{3,}|~{3,})[^]*?^ *\2 *$/gm, '');
    expect(prose.match(/^\s*(?:import|export)\b.*$/m)?.[0], file).toBeUndefined();
  }
});
