// Builds can be repeated byte for byte, and every link resolves, at the root and under a base path.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { faces } from '../../src/site/build/font-faces.ts';
import { subset } from '../../src/site/build/fonts.ts';
import { build, remove } from './build.ts';
import { dist, filesIn } from './dist.ts';
import { brokenLinks } from './links.ts';

const made: string[] = [];
const built = (...at: Parameters<typeof build>) => {
  const { folder, output } = build(...at);
  made.push(folder);
  return { folder, output };
};
afterAll(() => made.forEach(remove));

test('two builds of the same source are the same, byte for byte, and warn of nothing', () => {
  const { folder: again, output } = built();
  expect(output).toContain('[build] Complete!');
  expect(output.split('\n').filter((line) => /warn|error|telemetry/i.test(line))).toEqual([]);
  expect(filesIn(again)).toEqual(filesIn(dist));
  const different = filesIn(dist).filter(
    (file) => !readFileSync(join(dist, file)).equals(readFileSync(join(again, file))),
  );
  expect(different).toEqual([]);
});

test('a font cut twice is the same font', async () => {
  const face = faces.find(({ file }) => file === 'KaTeX_Size1-Regular.woff2')!;
  expect(await subset(face)).toEqual(await subset(face));
});

test('at the root, every internal link and asset resolves', () => {
  expect(brokenLinks(dist, new URL(pkg.homepage).origin)).toEqual([]);
});

test('under a base path, every internal link and asset resolves and none leaves the base', () => {
  const at = { SITE: 'https://pages.example', BASE: '/some/path' };
  expect(brokenLinks(built(at).folder, at.SITE, at.BASE)).toEqual([]);
});
