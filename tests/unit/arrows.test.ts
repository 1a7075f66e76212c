// The linter allows imports between the layers of src in one direction only.
import { readFileSync, readdirSync } from 'node:fs';
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
  ['src/schedule/linear.ts', '../figures/ramp.ts'],
  ['src/schedule/families/linear.ts', '../../frameworks/pytorch.ts'],
  ['src/schedule/linear.ts', '../training/net.ts'],
  ['src/schedule/linear.ts', './../site/page.ts'],
  ['src/schedule/linear.ts', '../../content/references.yaml'],
  ['src/schedule/linear.ts', 'd3-ease'],
  ['src/schedule/linear.ts', '@observablehq/plot'],
  ['src/schedule/linear.ts', 'node:fs'],
  ['src/schedule/linear.ts', '/src/site/page.ts'],
  ['src/parameters/query.ts', '../figures/kit/live/state.ts'],
  ['src/parameters/query.ts', '../frameworks/pytorch.ts'],
  ['src/parameters/query.ts', 'linkedom'],
  ['src/frameworks/pytorch.ts', '../training/net.ts'],
  ['src/frameworks/pytorch.ts', '../parameters/query.ts'],
  ['src/frameworks/pytorch.ts', '../which/index.ts'],
  ['src/which/fit/fit.ts', '../../figures/index.ts'],
  ['src/which/fit/fit.ts', '../../parameters/query.ts'],
  ['src/which/fit/fit.ts', 'node:fs'],
  ['src/frameworks/pytorch.ts', '../figures/ramp.ts'],
  ['src/frameworks/pytorch.ts', 'astro'],
  ['src/training/net.ts', '../frameworks/pytorch.ts'],
  ['src/training/net.ts', 'node:crypto'],
  ['src/figures/ramp.ts', '../site/layouts/Page.astro'],
  ['src/figures/kit/draw.ts', '../../pages/index.astro'],
  ['src/figures/ramp.ts', '/src/site/page.ts'],
  ['src/figures/ramp.ts', '../../scripts/install.js'],
  ['src/site/components/Figure.astro', '../../pages/index.astro'],
  ['src/site/build/links.ts', '../../../tests/site/links.ts'],
  ['src/pages/index.astro', '../../tests/site/links.ts'],
];

const downward: [file: string, source: string][] = [
  ['src/schedule/families/linear.ts', '../join.ts'],
  ['src/schedule/index.ts', './families/linear.ts'],
  ['src/frameworks/pytorch.ts', '../schedule/linear.ts'],
  ['src/parameters/query.ts', '../schedule/linear.ts'],
  ['src/training/net.ts', '../schedule/linear.ts'],
  ['src/which/fit/fit.ts', '../../frameworks/pytorch.ts'],
  ['src/figures/ramp.ts', '../parameters/index.ts'],
  ['src/figures/ramp.ts', '../which/index.ts'],
  ['src/figures/kit/draw.ts', '../../schedule/linear.ts'],
  ['src/figures/ramp.ts', '../training/net.ts'],
  ['src/figures/ramp.ts', '@observablehq/plot'],
  ['src/site/components/Figure.astro', '../../figures/ramp.ts'],
  ['src/site/build/files.ts', 'node:fs'],
  ['src/pages/embed/[figure].astro', '../../site/layouts/Page.astro'],
];

/** The four ways to name another file. */
function forms(file: string, source: string) {
  const statements = [`import { x } from '${source}';\nexport const y = x;`, `export * from '${source}';`];
  const expressions = [`export const later = () => import('${source}');`, `export type X = import('${source}').X;`];
  if (!file.endsWith('.astro')) return [...statements, ...expressions];
  const [first = ''] = statements;
  return [`---\n${first}\n---\n<p />`, `<p />\n<script>\n${first}\n</script>`];
}

test.each(upward)('%s must not import %s', async (file, source) => {
  for (const code of forms(file, source)) expect(await complaints(file, code), code).toHaveLength(1);
});

test.each(downward)('%s may import %s', async (file, source) => {
  for (const code of forms(file, source)) expect(await complaints(file, code), code).toEqual([]);
});

test('every source file under src belongs to a layer with arrows, and is linted', async () => {
  const wiring = ['src/content.config.ts', 'src/env.d.ts', 'src/parameters/url-search-params.d.ts'];
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(astro|[cm]?[jt]sx?)$/.test(file))
    .map((file) => `src/${file}`)
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
