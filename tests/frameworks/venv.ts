// Makes the Python environment in which the frameworks are executed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { timed } from '../../scripts/times.js';

const venv = fileURLToPath(new URL('../../.venv', import.meta.url));
const wheels = fileURLToPath(new URL('requirements.txt', import.meta.url));
const sources = fileURLToPath(new URL('requirements-source.txt', import.meta.url));
const installed = join(venv, 'installed.txt');
const inVenv = process.platform === 'win32' ? join(venv, 'Scripts', 'python.exe') : join(venv, 'bin', 'python');

/** Every line that pins what is installed. */
export const pinned = (): string => readFileSync(wheels, 'utf8') + readFileSync(sources, 'utf8');

/**
 * The Python of `.venv/`, with the packages of requirements.txt and requirements-source.txt. Made on the first call, and
 * again once those change. The environment's PYTHON is used as it is instead, if there is one.
 *
 * @throws Error where no Python 3.11 or newer is on the PATH, or the packages cannot be had
 */
export function python(): string {
  if (process.env.PYTHON) return process.env.PYTHON;
  const wanted = pinned();
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted && isRecent(inVenv)) return inVenv;
  console.log('Installing the frameworks of tests/frameworks/requirements.txt into .venv/ …');
  const base = ['python3.11', 'python3', 'python'].find(isRecent);
  if (!base) throw new Error('npm run parity needs Python 3.11 or newer, as python3 on the PATH.');
  run(base, '-m', 'venv', '--clear', venv);
  // Without their dependencies: those that schedules need are pinned too, and the others are gigabytes. What is imported is
  // compiled then.
  const pip = [
    inVenv,
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '--no-deps',
    '--no-compile',
  ] as const;
  run(...pip, '--only-binary', ':all:', '--requirement', wheels);
  run(...pip, '--no-build-isolation', '--requirement', sources);
  if (spawnSync(inVenv, ['-c', 'import torch'], { stdio: 'ignore' }).status !== 0) {
    console.log(
      'This build of PyTorch needs CUDA’s libraries: installing them too. requirements.txt says how to do without.',
    );
    run(inVenv, '-m', 'pip', 'install', '--quiet', /^torch==.+$/m.exec(wanted)![0]);
  }
  writeFileSync(installed, wanted);
  return inVenv;
}

function isRecent(command: string): boolean {
  const check = 'import sys; sys.exit(sys.version_info < (3, 11))';
  return spawnSync(command, ['-c', check], { stdio: 'ignore' }).status === 0;
}

function run(command: string, ...args: string[]): void {
  // What DeepSpeed and fairseq read to leave their compiled parts out.
  const env = { ...process.env, DS_BUILD_OPS: '0', READTHEDOCS: '1' };
  if (spawnSync(command, args, { stdio: 'inherit', env }).status === 0) return;
  throw new Error(`${command} ${args.join(' ')} did not succeed; its message is above.`);
}

// `npm run venv` makes it ahead of time.
if (import.meta.main) await timed('Python environment', python);
