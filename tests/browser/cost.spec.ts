// No page asks more of a reader than it should: words, nodes, requests, bytes.
import { costOf, readingPages, weighIn } from './cost.ts';
import { expect, test } from './reader.ts';

const dist = process.env.DIST ?? 'dist';
const paths = readingPages(dist);
const settledBytes = 240_000;

test('there are pages to weigh', () => {
  expect(paths).toEqual(expect.arrayContaining(['/', '/why/', '/lab/', '/notebook/']));
});

for (const path of paths) {
  test(`${path} keeps its budgets of words, nodes, requests and bytes`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const { words, nodes, first, settled, read } = await costOf(page, path, weighIn(dist));
    console.log(path, { words, nodes, first, settled, read });
    expect.soft(words, 'words that are shown').toBeGreaterThan(300);
    expect.soft(words, 'words that are shown').toBeLessThanOrEqual(2500);
    expect.soft(nodes, 'elements and texts').toBeLessThanOrEqual(6000);
    expect.soft(first.bytes, 'bytes before anything is fetched ahead').toBeLessThanOrEqual(140_000);
    expect.soft(settled.requests, 'requests once settled').toBeLessThanOrEqual(25);
    expect.soft(settled.bytes, 'bytes once settled').toBeLessThanOrEqual(settledBytes);
  });
}
