// The script that runs the parts of a check: in order or side by side, with their times.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const parts = resolve('scripts/parts.js');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parts-'));
  const scripts = {
    one: 'echo first',
    two: 'echo second',
    early: 'echo early && node -e "setTimeout(() => {}, 500)" && echo late',
    late: 'node -e "setTimeout(() => {}, 200)" && echo between',
    wrong: 'echo no && exit 3',
    nested: `node ${parts} one two`,
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts }));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a run of these parts prints, its lines only, and whether it succeeded. */
function run(...groups: string[]) {
  // Started by somebody who wants no times of it.
  const env = { ...process.env, TIMES: undefined, TIMES_INDENT: undefined };
  const { stdout, status } = spawnSync(process.execPath, [parts, ...groups], { cwd: folder, env, encoding: 'utf8' });
  const lines = stdout.split('\n').filter((line) => line !== '' && !line.startsWith('> '));
  return { lines: lines.map((line) => line.replace(/^ *\d+ {2}/, 'n s ')), status };
}

test('parts run one after another, and their seconds are printed at the end', () => {
  const { lines, status } = run('one', 'two');
  expect(lines).toEqual(['first', 'second', 'Seconds of each part:', 'n s one', 'n s two']);
  expect(status).toBe(0);
});

test('a part that fails ends the run with its seconds, and no other part begins', () => {
  const { lines, status } = run('one', 'wrong', 'two');
  expect(lines).toEqual(['first', 'no', 'Seconds of each part:', 'n s one', 'n s wrong (failed)']);
  expect(status).toBe(1);
});

test('what a part prints while another does stands after all of it', () => {
  expect(run('early+late').lines.slice(0, 3)).toEqual(['early', 'late', 'between']);
});

test('of parts side by side one that fails does not hide the other', () => {
  const { lines, status } = run('one+wrong', 'two');
  expect(lines.slice(0, 3)).toEqual(['first', 'no', 'Seconds of each part:']);
  expect(lines.slice(3).toSorted()).toEqual(['n s one', 'n s wrong (failed)']);
  expect(status).toBe(1);
});

test('parts of a part are listed above it, further to the right', () => {
  const { lines } = run('nested', 'one');
  expect(lines.slice(3)).toEqual(['Seconds of each part:', 'n s   one', 'n s   two', 'n s nested', 'n s one']);
});
