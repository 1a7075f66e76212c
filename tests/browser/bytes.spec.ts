// How many bytes the browser fetches for a page, and which of them only when they are needed.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from './reader.ts';

// Design budgets for the first view of a page, in bytes on the wire with brotli; prefetch is not counted.
const budgets: Record<string, number> = { document: 60_000, stylesheet: 15_000, font: 100_000, script: 8_000 };
// The notebook's editors are there before anybody writes.
const notebook = { ...budgets, script: 15_000 };
const dist = process.env.DIST ?? 'dist';

/** What a file of the built site costs on the wire. */
function weigh(file: string): number {
  const content = readFileSync(`${dist}${file.endsWith('/') ? `${file}index.html` : file}`);
  return file.endsWith('.woff2') ? content.length : brotliCompressSync(content).length;
}

for (const path of ['/', '/lab/', '/notebook/']) {
  test(`the first view of ${path} keeps its byte budgets, and sets no cookie`, async ({ page, context }) => {
    const bytes: Record<string, number> = { document: 0, stylesheet: 0, font: 0, script: 0, other: 0 };
    const files = new Map<string, string>();
    page.on('response', (response) => files.set(new URL(response.url()).pathname, response.request().resourceType()));
    await page.goto(path, { waitUntil: 'networkidle' });
    // The last thing the first view does by itself; the notebook's figures are far below it.
    const last = path === '/notebook/' ? '#cell-own textarea' : 'link[rel="prefetch"]';
    await expect(page.locator(last)).not.toHaveCount(0);
    for (const [file, type] of files) {
      bytes[type in budgets ? type : 'other'] = bytes[type in budgets ? type : 'other']! + weigh(file);
    }
    for (const [type, budget] of Object.entries(path === '/notebook/' ? notebook : budgets)) {
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

test('Run fetches at most 230,000 bytes of code for who saves data, Python included, and only when it is pressed', async ({
  page,
}) => {
  // Then nothing is fetched ahead, Plot neither, so that all there is was asked for by Run.
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  const files = new Set<string>();
  page.on('response', (response) => files.add(new URL(response.url()).pathname));
  await page.goto('/notebook/', { waitUntil: 'networkidle' });
  expect([...files].filter((file) => /python|\.wasm|\/run\./.test(file))).toEqual([]);
  files.clear();
  await page.locator('#cell-helper [data-cell="run"]').click();
  await expect(page.locator('[data-cell="state"]').last()).toHaveText('Done.');
  const code = [...files].filter((file) => /\.(js|wasm)$/.test(file)).map((file) => ({ file, bytes: weigh(file) }));
  expect(code.filter(({ file }) => file.endsWith('.wasm'))).toHaveLength(1);
  expect(code.filter(({ file, bytes }) => file.endsWith('.js') && bytes > 60_000)).toEqual([]);
  const sum = code.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`Run fetches ${sum} of 230000 bytes of code`);
  expect(sum, code.map(({ file, bytes }) => `${file} ${bytes}`).join('\n')).toBeLessThanOrEqual(230_000);
});
