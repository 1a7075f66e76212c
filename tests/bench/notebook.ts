// What the notebook costs: bytes before Run and on Run, and how long from a press of Run until a reader sees the result,
// cold (nothing cached, a new profile) and for a second run on the same page. Run after `npm run build`.
import { type Browser, chromium, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { preview } from 'vite';
import { findChromium } from '../../scripts/chromium.js';

const dist = process.argv[2] ?? 'dist';
const port = 4333;
const times = 7;

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Bytes of code on the wire, and of them those of Plot: the one large script that is not Python. */
function weigh(urls: readonly string[]): { all: number; plot: number } {
  const files = [...new Set(urls)].filter((url) => /\.(js|wasm)$/.test(url));
  const sizes = files.map((file) => [file, brotliCompressSync(readFileSync(`${dist}${file}`)).length] as const);
  const plot = sizes.find(([file, bytes]) => file.endsWith('.js') && bytes > 60_000)?.[1] ?? 0;
  return { all: sizes.reduce((sum, [, bytes]) => sum + bytes, 0), plot };
}

/** Presses Run at a cell; how long, in milliseconds, until the page has painted that cell's result, and the last one's. */
const press = (page: Page) =>
  page.evaluate(async () => {
    const find = (id: string, part: string) => document.querySelector<HTMLElement>(`#cell-${id} ${part}`)!;
    const painted = async () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      requestAnimationFrame(() => port2.postMessage(0));
      await promise;
      return performance.now() - began;
    };
    const done = (id: string) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (find(id, '.outputs').firstElementChild === before.get(id)) return;
          observer.disconnect();
          resolve(painted());
        };
        const observer = new MutationObserver(look);
        observer.observe(find(id, '.outputs'), { childList: true });
      });
    const before = new Map(['helper', 'own'].map((id) => [id, find(id, '.outputs').firstElementChild]));
    const results = Promise.all([done('helper'), done('own')]);
    const began = performance.now();
    find('helper', '[data-cell="run"]').click();
    return results;
  });

const server = await preview({
  configFile: false,
  appType: 'mpa',
  build: { outDir: dist },
  preview: { host: '127.0.0.1', port, strictPort: true },
});
const asked: string[] = [];
server.httpServer.on('request', ({ url = '' }) => asked.push(url));
const executablePath = findChromium();
const launch = (): Promise<Browser> =>
  chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox', '--disable-gpu'] });

const measured = { first: [] as number[], whole: [] as number[], second: [] as number[], secondWhole: [] as number[] };
let before: string[] = [];
let onRun: string[] = [];
for (let time = 0; time < times; time++) {
  // A browser of its own: nothing it compiled for another page is at hand.
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`http://127.0.0.1:${port}/notebook/`, { waitUntil: 'networkidle' });
  before = asked.splice(0);
  const [first, whole] = await press(page);
  await page.waitForTimeout(2000);
  onRun = asked.splice(0);
  const [second, secondWhole] = await press(page);
  measured.first.push(first!);
  measured.whole.push(whole!);
  measured.second.push(second!);
  measured.secondWhole.push(secondWhole!);
  await browser.close();
  asked.length = 0;
}
await server.close();

const [cost, late] = [weigh(before), weigh(onRun)];
console.table({
  'JavaScript before Run': { 'bytes, brotli': cost.all },
  'on Run, Python included, Plot not': { 'bytes, brotli': late.all - late.plot },
  'Plot, for cells that plot': { 'bytes, brotli': late.plot },
});
const row = (values: readonly number[]) => ({
  'median of 7, ms': median(values).toFixed(0),
  least: Math.min(...values).toFixed(0),
  most: Math.max(...values).toFixed(0),
});
console.table({
  'first Run, cold, to the table of the first cell': row(measured.first),
  'first Run, cold, to the figure of the last cell': row(measured.whole),
  'second run, to the table of the first cell': row(measured.second),
  'second run, to the figure of the last cell': row(measured.secondWhole),
});
