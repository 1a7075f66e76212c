// Where files lie: folders that can be overlooked, names that stand for one thing, and a sentence at the head of each file.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { expect, test } from 'vitest';

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('__pycache__'))
    .map((entry) => `${entry.parentPath}/${entry.name}`);
const files = filesIn('src');
const ofKind = (...endings: string[]) => files.filter((file) => endings.includes(extname(file)));

test('no folder has more than 30 files of its own', () => {
  const folders = Map.groupBy(files, dirname);
  expect([...folders].filter(([, inside]) => inside.length > 30).map(([folder]) => folder)).toEqual([]);
});

test('no file name but index stands in more than two folders', () => {
  const names = Map.groupBy(ofKind('.ts', '.astro'), (file) => basename(file, extname(file)));
  names.delete('index');
  expect([...names].filter(([, places]) => places.length > 2).flatMap(([, places]) => places)).toEqual([]);
});

test('no file of code has more than 200 lines', () => {
  const lines = (file: string) => readFileSync(file, 'utf8').split('\n').length - 1;
  expect(ofKind('.ts', '.astro', '.css', '.py').filter((file) => lines(file) > 200)).toEqual([]);
});

// An Astro file opens with its frontmatter, and there with the sentence.
const opening: Record<string, RegExp> = {
  '.ts': /^\/\/ \S/,
  '.js': /^\/\/ \S/,
  '.mjs': /^\/\/ \S/,
  '.astro': /^---\n\/\/ \S/,
  '.css': /^\/\* \S/,
  '.py': /^(# |""")\S/,
};

test.each(Object.entries(opening))('every %s file begins with a sentence in a comment', (ending, begins) => {
  const found = [...files, ...filesIn('tests'), ...filesIn('scripts'), ...readdirSync('.')].filter(
    (file) => extname(file) === ending,
  );
  expect(found).not.toEqual([]);
  expect(found.filter((file) => !begins.test(readFileSync(file, 'utf8')))).toEqual([]);
});
