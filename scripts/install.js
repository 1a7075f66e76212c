// Brings a fresh clone to where every command works: `npm start` and `npm test` run it before anything else.
// Plain JavaScript, no package: it runs before there are any, on whatever Node (20 or newer) is on the PATH.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.js';
import { isInstalled } from './installed.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules/.bin');
// What the scripts themselves ask for: .ts files run as they are, and eslint-plugin-astro wants 24.16 of the 24 line.
const minimumNode = [24, 16];

installPackages();

/** The path of the Node that the commands run on: the first of a PATH that begins with node_modules/.bin. */
export const node = findNode();

if (process.argv.includes('--browser')) installBrowser();

function installPackages() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (existsSync(installed) && isInstalled(read(join(root, 'package-lock.json')), read(installed))) return;
  say('Installing packages (npm ci) …');
  // The Node that runs npm, not the one in node_modules: that one is about to be replaced.
  const { npm_node_execpath: node, npm_execpath: npm } = process.env;
  // include: with NODE_ENV=production or --omit in the air, npm would leave out the tools and the Node that runs them.
  // ignore-scripts: npm 12 runs no package's install script unless told to; none is needed, so npm 11 runs none either.
  // loglevel: on Node 20 npm would warn of every package that wants 22; they run on the Node that comes with them.
  const args = 'ci --include=dev --include=optional --ignore-scripts --no-audit --no-fund --loglevel=error'.split(' ');
  const done = node && npm ? run(node, [npm, ...args]) : run('npm', args);
  if (!done) fail('npm ci did not succeed; its message is above.');
}

function findNode() {
  const env = { ...process.env, PATH: bin + delimiter + process.env['PATH'] };
  const asked = 'node -p "[process.version, process.execPath].join()"';
  const { stdout } = spawnSync(asked, { env, shell: true, encoding: 'utf8' });
  const [, version = '', path = ''] = /^v([^,]*),(.*)/.exec(stdout ?? '') ?? [];
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > minimumNode[0] || (major === minimumNode[0] && minor >= minimumNode[1])) return path;
  fail(
    `Node ${minimumNode.join('.')} or newer is needed and the one on the PATH is ${version || 'none'}.\n` +
      'On Linux (x64, arm64) and Windows (x64) a Node of its own comes with the packages; elsewhere, macOS included,\n' +
      'install one from https://nodejs.org and put it on the PATH.',
  );
}

function installBrowser() {
  if (findChromium()) return;
  if (process.getuid?.() === 0 && isDebian()) {
    say('No Chromium found: installing the one of Debian (apt-get, a minute or two) …');
    const apt = (/** @type {string[]} */ ...args) =>
      run('apt-get', ['-qq', ...args], { ...process.env, DEBIAN_FRONTEND: 'noninteractive' });
    if (apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium') && findChromium()) return;
    say('apt-get did not bring a Chromium that starts.');
  }
  say('Asking Playwright for its own Chromium …');
  const cli = join(root, 'node_modules/@playwright/test/cli.js');
  if (run(process.execPath, [cli, 'install', 'chromium'])) return;
  fail('No browser for the browser tests. Install Chromium or Chrome, or set CHROMIUM_PATH to one.');
}

function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function run(/** @type {string} */ command, /** @type {string[]} */ args, env = process.env) {
  // Windows starts npm by way of npm.cmd, which only a shell can.
  const shell = command === 'npm' && process.platform === 'win32';
  return spawnSync(command, args, { cwd: root, env, shell, stdio: 'inherit' }).status === 0;
}

function read(/** @type {string} */ path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function say(/** @type {string} */ text) {
  console.log(text);
}

function fail(/** @type {string} */ text) {
  console.error(text);
  process.exit(1);
}
