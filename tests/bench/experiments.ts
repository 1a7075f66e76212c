// How long the runs of a figure take in the browser, whether the page stays free meanwhile, and how soon they stop, with the
// page's own thread slowed 4 times (workers are not). A task that waits for a busy machine looks long; its time on the
// processor, traced without the slowing, does not. Run after `npm run build`.
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { findChromium } from '../../scripts/chromium.js';

const runs = {
  'tiny-net': 'two runs of the small net',
  sensitivity: '540 runs of the small net',
  'layer-norm': '40 runs of the transformer',
};
const slowed = 4;

interface Watched {
  longTasks: number[];
  longestGap: number;
}

/** Counts tasks over 50 ms and the longest time between two frames from now on. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const watched: Watched = { longTasks: [], longestGap: 0 };
    Object.assign(globalThis, { watched });
    new PerformanceObserver((list) =>
      watched.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' });
    let last = performance.now();
    const frame = (now: number) => {
      watched.longestGap = Math.max(watched.longestGap, now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });

interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Time on the processor, in microseconds. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

const train = async (page: Page) => {
  await page.locator('[data-run="run"]').click();
  await page.waitForSelector('[data-run="run"][aria-disabled="false"]');
  await page.waitForFunction(() => /^Trained here/.test(document.querySelector('.run-words')!.textContent), undefined, {
    timeout: 600_000,
  });
  await page.waitForTimeout(1000);
};

/** The longest task of the page's own thread while a figure runs, in milliseconds on the processor. */
async function longestTask(page: Page): Promise<number> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', '__metadata'] });
  await train(page);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: Traced[] };
  const main = traceEvents.find(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')!;
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => /RunTask$/.test(name) && pid === main.pid && tid === main.tid,
  );
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

/** From the press of Stop until the page has painted that it stopped, in milliseconds; undefined if all was done before. */
const stop = (page: Page) =>
  page.evaluate(async () => {
    const began = performance.now();
    document.querySelector<HTMLElement>('[data-run="stop"]')!.click();
    const { promise, resolve } = Promise.withResolvers<void>();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    requestAnimationFrame(() => port2.postMessage(0));
    await promise;
    const stopped = /^Stopped/.test(document.querySelector('.run-words')!.textContent);
    return stopped ? performance.now() - began : undefined;
  });

const server = await preview({
  configFile: false,
  appType: 'mpa',
  build: { outDir: process.argv[2] ?? 'dist' },
  preview: { host: '127.0.0.1', port: 4332, strictPort: true },
});
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-gpu'],
});
const rows: Record<string, Record<string, string>> = {};
for (const [id, name] of Object.entries(runs)) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(600_000);
  await page.goto(`http://127.0.0.1:4332/embed/${id}/`);
  await page.getByRole('textbox').or(page.getByRole('combobox')).first().focus();
  await page.waitForSelector('[data-alive]');
  await page.waitForTimeout(1500);
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await watch(page);
  await train(page);
  const words = await page.locator('.run-words').innerText();
  const { longTasks, longestGap } = await page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
  await page.locator('[data-run="run"]').click();
  await page.waitForTimeout(400);
  const stopped = await stop(page);
  rows[name] = {
    took: /in (\S+ s)/.exec(words)![1]!,
    by: /by (.+?)\./.exec(words)![1]!,
    same: String(words.includes('to the last bit')),
    'tasks over 50 ms': `${longTasks.length}${longTasks.length > 0 ? `, longest ${Math.max(...longTasks)}` : ''}`,
    'longest gap between frames, ms': longestGap.toFixed(0),
    'Stop, ms': stopped?.toFixed(0) ?? 'done before',
    'longest task, ms × 4 on the processor': '',
  };
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  rows[name]['longest task, ms × 4 on the processor'] = (slowed * (await longestTask(page))).toFixed(0);
  await page.close();
}
console.table(rows);
await browser.close();
await server.close();
