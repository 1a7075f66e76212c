import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const venv = fileURLToPath(new URL('../../.venv', import.meta.url));
const requirements = fileURLToPath(new URL('requirements.txt', import.meta.url));
const installed = join(venv, 'installed.txt');
const inVenv = process.platform === 'win32' ? join(venv, 'Scripts', 'python.exe') : join(venv, 'bin', 'python');

/**
 * The Python of `.venv/`, with the packages of requirements.txt. Made on the first call, and again once those change. The
 * environment's PYTHON is used as it is instead, if there is one.
 *
 * @throws Error where no Python 3.10 or newer is on the PATH, or the packages cannot be had
 */
export function python(): string {
  if (process.env.PYTHON) return process.env.PYTHON;
  const wanted = readFileSync(requirements, 'utf8');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted && isRecent(inVenv)) return inVenv;
  console.log('Installing the frameworks of tests/frameworks/requirements.txt into .venv/ …');
  const base = ['python3.11', 'python3', 'python'].find(isRecent);
  if (!base) throw new Error('npm run parity needs Python 3.10 or newer, as python3 on the PATH.');
  run(base, '-m', 'venv', '--clear', venv);
  run(inVenv, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', requirements);
  writeFileSync(installed, wanted);
  return inVenv;
}

function isRecent(command: string): boolean {
  const check = 'import sys; sys.exit(sys.version_info < (3, 10))';
  return spawnSync(command, ['-c', check], { stdio: 'ignore' }).status === 0;
}

function run(command: string, ...args: string[]): void {
  if (spawnSync(command, args, { stdio: 'inherit' }).status === 0) return;
  throw new Error(`${command} ${args.join(' ')} did not succeed; its message is above.`);
}
