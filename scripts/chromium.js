// Finds the Chromium or Chrome of the system for the browser tests.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'];

/**
 * The path of the system's Chromium or Chrome, or undefined where there is none that starts. `CHROMIUM_PATH` names one
 * and is then the only candidate; a path that does not work throws, rather than quietly testing another browser.
 *
 * @param {Record<string, string | undefined>} [env]
 * @param {string} [platform] as `process.platform` has it: a Mac keeps programs in a folder of its own as well
 * @returns {string | undefined}
 */
export function findChromium(env = process.env, platform = process.platform) {
  if (env['CHROMIUM_PATH']) {
    if (starts(env['CHROMIUM_PATH'])) return env['CHROMIUM_PATH'];
    throw new Error(`CHROMIUM_PATH is ${env['CHROMIUM_PATH']}, which does not start.`);
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const inApplications = platform === 'darwin' ? MAC.map((path) => join('/Applications', path)) : [];
  return [...onPath, ...inApplications].find(starts);
}

/** Being there is not enough: Ubuntu's chromium-browser may be a stub that only says "install the snap". */
function starts(/** @type {string} */ path) {
  return existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}
