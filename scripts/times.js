// How long each part of a check took, told at its end. Parts are processes of their own: they add their lines to the file that
// the environment's TIMES names. Where it names none, the process that asks first makes one, and prints it when it ends.
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Does one part of a check and notes its seconds, also where it fails: where it throws, or answers false.
 *
 * @template Result
 * @param {string} part its name
 * @param {() => Result | Promise<Result>} work
 * @returns {Promise<Result>} what the work answers
 * @throws what the work throws
 * @example await timed('site', () => true); // true, and "    0  site" is noted
 */
export async function timed(part, work) {
  const file = (process.env['TIMES'] ??= printedAtTheEnd());
  // The parts of a part, which are counted in it as well, stand further to the right, above it.
  const indent = process.env['TIMES_INDENT'] ?? '';
  const began = Date.now();
  const note = (/** @type {string} */ outcome) => {
    const seconds = Math.round((Date.now() - began) / 1000);
    appendFileSync(file, `${String(seconds).padStart(5)}  ${indent}${part}${outcome}\n`);
  };
  try {
    const result = await work();
    note(result === false ? ' (failed)' : '');
    return result;
  } catch (error) {
    note(' (failed)');
    throw error;
  }
}

/** A new file for the lines; this process prints it when it ends. */
function printedAtTheEnd() {
  const folder = mkdtempSync(join(tmpdir(), 'times-'));
  const file = join(folder, 'times.txt');
  process.on('exit', () => {
    if (existsSync(file)) console.log(`\nSeconds of each part:\n${readFileSync(file, 'utf8')}`);
    rmSync(folder, { recursive: true });
  });
  return file;
}
