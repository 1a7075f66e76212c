// README.md and CONTRIBUTING.md name files, folders and commands that are there.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const files = globSync(['*', '{.ci,.github,content,public,scripts,src,tests}/**/*']).map((file) =>
  file.replaceAll('\\', '/'),
);

/** Whether a name is that of a file or a folder, or how one ends: `families/index.ts`. */
const isThere = (name: string): boolean =>
  name.endsWith('/')
    ? files.some((file) => `/${file}`.includes(`/${name}`))
    : files.some((file) => `/${file}`.endsWith(`/${name}`));

describe.each(['README.md', 'CONTRIBUTING.md'])('%s', (document) => {
  const text = readFileSync(document, 'utf8');
  const quoted = [...text.replaceAll(/```[^]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);

  test('names files and folders that are there', () => {
    const ours = /^(?!\/|dist\/|\.venv\/)[\w./-]+(?:\/|\.(?:astro|cff|js|json|md|mdx|py|ts|txt|yaml))$/;
    const names = quoted.filter((code) => ours.test(code) && !code.includes('NN'));
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !isThere(name))).toEqual([]);
  });

  test('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https:|#)([^)#]+)/g)].map(([, link]) => link!);
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });

  test('names commands that are there', () => {
    const commands = [...text.matchAll(/\bnpm run (\w+)/g)].map(([, name]) => name!);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});
