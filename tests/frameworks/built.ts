// The notebooks of the built site, built anew where its sources have changed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileOf, places } from '../../src/site/ipynb/places.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = ['content', 'src', 'astro.config.mjs', 'package-lock.json'].map((name) => join(root, name));

function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  const inside = statSync(path).isDirectory() ? readdirSync(path).map((name) => newest(join(path, name))) : [];
  return Math.max(mtimeMs, ...inside);
}

const filesIn = (folder: string) => places.map(({ name }) => join(folder, fileOf(name)));

/**
 * The files of the two notebooks, the article's first. They are those of `dist/`, or of a build of their own where that is
 * missing or older than its sources.
 *
 * @throws Error where the site cannot be built
 */
export function builtNotebooks(): string[] {
  const changed = Math.max(...sources.map(newest));
  const isFresh = (file: string) => existsSync(file) && statSync(file).mtimeMs > changed;
  const [shipped, own] = [filesIn(join(root, 'dist')), filesIn(join(root, '.cache', 'parity-dist'))];
  if (shipped.every(isFresh)) return shipped;
  if (own.every(isFresh)) return own;
  console.log('Building the site for its notebooks …');
  const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const outDir = join('.cache', 'parity-dist');
  const { status } = spawnSync(process.execPath, [astro, 'build', '--silent', '--outDir', outDir], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The site cannot be built; the message is above.');
  return own;
}
