// Runs a Python program in the environment of venv.ts.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { python } from './venv.ts';

const compiled = fileURLToPath(new URL('../../.cache/python', import.meta.url));

/**
 * Runs Python in this folder, and hands it **input**; what it says on its standard error is shown, or with **quiet** only
 * where it fails.
 *
 * @param args its arguments: `oracle.py`, or `-` for a program that is the input itself
 * @returns what it prints
 * @throws Error where Python cannot be had, or the program fails
 */
export async function runPython(args: readonly string[], input: string, quiet = false): Promise<string> {
  // One thread each: the tensors are small, and two programs run side by side. All share what is compiled, so that no package
  // is compiled twice.
  const env = { ...process.env, OMP_NUM_THREADS: '1', PYTHONPYCACHEPREFIX: compiled };
  const child = spawn(python(), args, { cwd: fileURLToPath(new URL('.', import.meta.url)), env });
  child.stdin.on('error', () => {}); // It ended before it read: its message says why.
  child.stdin.end(input);
  const [out, said, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  if (status !== 0) throw new Error(`python ${args.join(' ')} ended with ${status}:\n${said}`);
  if (said && !quiet) console.error(said);
  return out;
}
