// Builds the site into a temporary folder, at any address.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A build: its folder, and all that it printed. */
export interface Built {
  readonly folder: string;
  readonly output: string;
}

/**
 * Builds the site into a new folder. Only what a shell would hand to the build goes into its environment: Vitest's own
 * NODE_ENV and BASE_URL would make another site.
 *
 * @throws Error with what the build printed, if it fails
 */
export function build(at: { SITE?: string; BASE?: string } = {}): Built {
  const folder = mkdtempSync(join(tmpdir(), 'why-warm-up-'));
  const { PATH, HOME, TMPDIR, SystemRoot } = process.env;
  const astro = join(import.meta.dirname, '../../scripts/astro.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build', '--outDir', folder], {
    env: Object.fromEntries(Object.entries({ PATH, HOME, TMPDIR, SystemRoot, ...at }).filter(([, value]) => value)),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = stdout + stderr;
  if (status !== 0) throw new Error(output);
  return { folder, output };
}

export const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });
