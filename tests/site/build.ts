import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Builds the site into a new folder and returns its path. Only what a shell would hand to the build goes into its
 * environment: Vitest's own NODE_ENV and BASE_URL would make another site.
 */
export function build(at: { SITE?: string; BASE?: string } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'why-warm-up-'));
  const { PATH, HOME, TMPDIR, SystemRoot } = process.env;
  const astro = join(import.meta.dirname, '../../node_modules/astro/bin/astro.mjs');
  execFileSync(process.execPath, [astro, 'build', '--silent', '--outDir', folder], {
    env: Object.fromEntries(Object.entries({ PATH, HOME, TMPDIR, SystemRoot, ...at }).filter(([, value]) => value)),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return folder;
}

export const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });
