// The scripts tell correctly whether the packages and a browser are installed.
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/chromium.js';
import { isInstalled } from '../../scripts/installed.js';

describe('packages', () => {
  const a = { version: '1.0.0', integrity: 'sha512-a' };
  const lock = { packages: { '': {}, 'node_modules/a': a, 'node_modules/a-win32': { ...a, optional: true } } };

  test('are installed when every entry of the lock is there, other platforms aside', () => {
    expect(isInstalled(lock, { packages: { 'node_modules/a': a } })).toBe(true);
  });
  test('are not when one is missing, has another version or another content', () => {
    expect(isInstalled(lock, { packages: {} })).toBe(false);
    expect(isInstalled(lock, { packages: { 'node_modules/a': { ...a, version: '1.0.1' } } })).toBe(false);
    expect(isInstalled(lock, { packages: { 'node_modules/a': { ...a, integrity: 'sha512-b' } } })).toBe(false);
  });
  test('here are those of the lock', () => {
    const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
    expect(isInstalled(read('package-lock.json'), read('node_modules/.package-lock.json'))).toBe(true);
  });
});

describe.skipIf(process.platform === 'win32')('the browser', () => {
  let folder: string;
  const script = (name: string, body: string) => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${body}\n`);
    chmodSync(join(folder, name), 0o755);
    return join(folder, name);
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'chromium-'));
    script('chromium-browser', 'exit 1'); // Ubuntu's stub
    script('google-chrome', 'exit 0');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is the first on the PATH that starts', () => {
    expect(findChromium({ PATH: ['/nowhere', folder].join(delimiter) })).toBe(join(folder, 'google-chrome'));
  });
  test('is the one CHROMIUM_PATH names, and no other in its place', () => {
    const mine = script('mine', 'exit 0');
    expect(findChromium({ PATH: folder, CHROMIUM_PATH: mine })).toBe(mine);
    expect(() => findChromium({ PATH: folder, CHROMIUM_PATH: '/nowhere/chromium' })).toThrow('/nowhere/chromium');
  });
  test('may be missing', () => {
    expect(findChromium({ PATH: '/nowhere' }, 'linux')).toBeUndefined();
  });
});
