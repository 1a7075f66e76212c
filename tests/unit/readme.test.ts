// README.md names every dependency, and only commands that exist.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const { scripts, dependencies, devDependencies, optionalDependencies } = read('package.json');
const readme = readFileSync('README.md', 'utf8');
const rows = readme.split('\n').filter((line) => line.startsWith('|'));

test.each(Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }))(
  'the README gives a reason and the licence of %s',
  (name) => {
    const [row = '', ...others] = rows.filter((line) => line.includes(`\`${name}\``));
    expect(others).toEqual([]);
    const [, , reason, licence] = row.split('|').map((cell) => cell.trim());
    expect(reason).toBeTruthy();
    const manifest = `node_modules/${name}/package.json`;
    // Of the three Nodes only one is installed.
    if (!(name in optionalDependencies) || existsSync(manifest)) expect(licence).toBe(read(manifest).license);
  },
);

test('every command of the table is a script', () => {
  const named = rows.flatMap((row) => /^\| `npm (?:run )?(\w+)`/.exec(row)?.[1] ?? []);
  expect(named).toContain('start');
  for (const name of named) expect(scripts).toHaveProperty(name);
});
