// A temporary copy of the repository as it stands, in which a recipe is followed; git in it tells what was touched.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A file that a recipe touched; several that one command wrote into one folder count as one place. */
export interface Place {
  readonly how: 'new' | 'changed';
  readonly path: string;
  readonly files: number;
}

// A hook of git hands its own repository over in such variables; the copy is another one.
const ownVariables = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));

const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=recipes', '-c', 'user.email=', '-c', 'core.autocrlf=false', ...args], {
    encoding: 'utf8',
    env: ownVariables,
  });

/** Copies what git tracks or would track, links the packages, makes the copy the working directory, returns its path. */
export function makeCopy(): string {
  const files = git('ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0').filter(existsSync);
  const root = mkdtempSync(join(tmpdir(), 'recipes-'));
  for (const file of files.filter(Boolean)) cpSync(file, join(root, file));
  // One link for each package: caches that tools keep in node_modules stay apart.
  mkdirSync(join(root, 'node_modules'));
  const packages = readdirSync('node_modules').filter((name) => !/^\.(?!bin$)/.test(name));
  for (const name of packages)
    symlinkSync(join(process.cwd(), 'node_modules', name), join(root, 'node_modules', name), 'junction');
  process.chdir(root);
  git('init', '--quiet');
  keep();
  git('tag', 'made');
  return root;
}

/** Keeps the copy as it is now. */
export function keep(): void {
  git('add', '--all');
  git('commit', '--quiet', '--no-verify', '--message', 'kept');
}

/** Takes the copy back to how it was made. */
export function undo(): void {
  git('reset', '--quiet', '--hard', 'made');
  git('clean', '--quiet', '-d', '--force');
}

/** Takes one place back to how the copy was made. */
export function forget({ how, path }: Place): void {
  if (how === 'new') rmSync(path, { recursive: true });
  else git('checkout', 'made', '--', path);
}

/** Takes the copy back to what was kept last. */
export function remember(): void {
  git('reset', '--quiet', '--hard');
  git('clean', '--quiet', '-d', '--force');
}

/** Every place that was touched in the copy, by its path. */
export function touched(): Place[] {
  const lines = git('status', '--porcelain', '--untracked-files=all').split('\n').filter(Boolean);
  const places = lines.map((line) => ({
    how: line.startsWith('?') ? ('new' as const) : ('changed' as const),
    path: line.slice(3).replace(/\/snapshots\/.*/, '/snapshots/'),
  }));
  return [...Map.groupBy(places, ({ how, path }) => `${how} ${path}`).values()].map((same) => ({
    ...same[0]!,
    files: same.length,
  }));
}

/** Writes a new file, with its folder. */
export function add(path: string, text: string): void {
  if (existsSync(path)) throw new Error(`${path} is there already`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The text of a file in which names are replaced; each has to occur. */
export function renamed(path: string, names: Readonly<Record<string, string>>): string {
  let text = readFileSync(path, 'utf8');
  for (const [before, after] of Object.entries(names)) {
    if (!text.includes(before)) throw new Error(`${path} does not say "${before}" any more: mend the recipe`);
    text = text.replaceAll(before, after);
  }
  return text;
}

/** Writes text after the first place where a file says something. */
export function insert(path: string, after: string, text: string): void {
  const before = readFileSync(path, 'utf8');
  const at = before.indexOf(after);
  if (at < 0) throw new Error(`${path} does not say "${after}" any more: mend the recipe`);
  writeFileSync(path, before.slice(0, at + after.length) + text + before.slice(at + after.length));
}

/** Runs a package's command in the copy; what it says, and whether it succeeded. */
export function run(tool: string, ...args: string[]): { readonly ok: boolean; readonly said: string } {
  // Only what a shell would hand over: a test runner's own variables would make another site.
  const { PATH, HOME, TMPDIR, SystemRoot } = process.env;
  const env = Object.fromEntries(Object.entries({ PATH, HOME, TMPDIR, SystemRoot }).filter(([, value]) => value));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('node_modules', tool), ...args], {
    encoding: 'utf8',
    env: { ...env, NO_COLOR: '1' },
    maxBuffer: 2 ** 28,
  });
  return { ok: status === 0, said: `${stdout}${stderr}` };
}
