import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from './reader.ts';

// Design budgets for the first view of a page, in bytes on the wire with brotli; prefetch is not counted.
const budgets: Record<string, number> = { document: 60_000, stylesheet: 15_000, font: 90_000, script: 8_000 };

for (const path of ['/', '/lab/', '/notebook/']) {
  test(`the first view of ${path} keeps its byte budgets, and sets no cookie`, async ({ page, context }) => {
    const bytes: Record<string, number> = { document: 0, stylesheet: 0, font: 0, script: 0, other: 0 };
    const files = new Map<string, string>();
    page.on('response', (response) => files.set(new URL(response.url()).pathname, response.request().resourceType()));
    await page.goto(path, { waitUntil: 'networkidle' });
    // The last thing the first view does by itself.
    await expect(page.locator('link[rel="prefetch"]')).not.toHaveCount(0);
    for (const [file, type] of files) {
      const content = readFileSync(`dist${file.endsWith('/') ? `${file}index.html` : file}`);
      const onTheWire = file.endsWith('.woff2') ? content.length : brotliCompressSync(content).length;
      bytes[type in budgets ? type : 'other'] = bytes[type in budgets ? type : 'other']! + onTheWire;
    }
    for (const [type, budget] of Object.entries(budgets)) {
      console.log(`first view of ${path}, ${type}: ${bytes[type]} of ${budget} bytes`);
      expect.soft(bytes[type], type).toBeGreaterThan(0);
      expect.soft(bytes[type], type).toBeLessThanOrEqual(budget);
    }
    expect(await context.cookies()).toEqual([]);
  });
}

test('Plot is not fetched before the reader comes near a figure, and prefetched at most', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(scripts.some((url) => url.includes('/plot.'))).toBe(false);
  await page.locator('#ramp .stage').hover();
  await expect(page.locator('warmup-figure:not([data-alive])')).toHaveCount(0);
  expect(scripts.some((url) => url.includes('/plot.'))).toBe(true);
});
