// How long from a key press on a slider until the page has painted what it changed, with the CPU slowed 4 times; beside
// a page of one slider and one line of text, which is what the browser and this harness cost. Run after `npm run build`.
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { findChromium } from '../../scripts/chromium.js';

const floor = '<!doctype html><input type=range max=1000><p>0</p>';
const presses = 60;

const measure = async (page: Page, selector: string): Promise<number[]> => {
  await page.locator(selector).first().focus();
  await page.waitForTimeout(2000);
  await page.evaluate(() => {
    const times: number[] = ((globalThis as { times?: number[] }).times = []);
    document.addEventListener(
      'input',
      ({ timeStamp }) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - timeStamp);
        // A message sent by the last frame callback arrives after that frame is painted.
        requestAnimationFrame(() => port2.postMessage(0));
      },
      // After the page's own listeners, so that its frame callbacks come first.
      false,
    );
  });
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press(press % 20 < 10 ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForTimeout(60);
  }
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return page.evaluate(() => (globalThis as { times?: number[] }).times!);
};

const quantile = (values: number[], part: number) =>
  values.toSorted((a, b) => a - b)[Math.floor(part * values.length)]!;

const server = await preview({
  configFile: false,
  appType: 'mpa',
  build: { outDir: 'dist' },
  preview: { host: '127.0.0.1', port: 4331, strictPort: true },
});
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-gpu'],
});
const rows: Record<string, Record<string, string>> = {};
let base = NaN;
for (const [name, path, selector] of [
  ['floor', '', 'input'],
  ['ramp, embedded', '/embed/ramp/', '[data-parameter="startFactor"] [type="range"]'],
  ['first-epoch, embedded', '/embed/first-epoch/', '[data-parameter="startFactor"] [type="range"]'],
  ['lab, embedded', '/embed/lab/', '[data-parameter="startFactor"] [type="range"]'],
  ['lab: two runs', '/lab/?compare=second&decay=cosine-restarts', '[data-parameter="startFactor"] [type="range"]'],
  ['article: ramp', '/', '#ramp [data-parameter="startFactor"] [type="range"]'],
  ['article, 100,000 warmup steps', '/?warmup_steps=100000', '#ramp [data-parameter="startFactor"] [type="range"]'],
] as const) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  if (path === '') await page.setContent(floor);
  else await page.goto(`http://127.0.0.1:4331${path}`);
  const times = await measure(page, selector);
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  if (path === '') base = p50;
  const times95 = `${(p95 / base).toFixed(2)}`;
  rows[name] = {
    presses: String(times.length),
    'p50 ms': p50.toFixed(1),
    'p95 ms': p95.toFixed(1),
    'p95 / floor p50': times95,
  };
  await page.close();
}
console.table(rows);
await browser.close();
await server.close();
