// Training runs that readers start: progress, Stop, other settings, and results equal to the shipped ones.
import type { Locator, Page } from '@playwright/test';
import { dist, filesIn } from '../site/dist.ts';
import { findings } from './axe.ts';
import { expect, test } from './reader.ts';

// The map trains when it is asked to, the pair by itself.
const [map, pair] = ['sensitivity', 'tiny-net'];
const short = ['speed-limit', 'adam-start', map, pair];
// These take many seconds on any machine, so that there is time to look on.
const slow = 'controls';
const minutes = [slow, 'tanh-net', 'layer-norm'];
const long = { timeout: 100_000 };

/** A figure alone on its page, alive. */
async function alone(page: Page, id: string, query = ''): Promise<Locator> {
  await page.goto(`/embed/${id}/${query}`);
  const figure = page.locator(`figure#${id}`);
  await figure.getByRole('slider', { name: 'on the plot' }).focus();
  await expect(page.locator('warmup-figure[data-alive]')).toHaveCount(1);
  return figure;
}

const runButton = (figure: Locator) => figure.getByRole('button', { name: /^Run / });
const stopButton = (figure: Locator) => figure.getByRole('button', { name: 'Stop' });
const words = (figure: Locator) => figure.locator('.run-words');
const heard = (figure: Locator) => figure.locator('.runs [role="status"]');
/** The picture as text; in which order attributes were set makes no difference. */
const pictureOf = (figure: Locator) =>
  figure.locator('.slot:visible').evaluate((slot) =>
    [...slot.querySelectorAll('*')].map((each) => {
      const attributes = [...each.attributes].map(({ name, value }) => `${name}="${value}"`).sort();
      return `${each.localName} ${attributes.join(' ')} ${each.childElementCount === 0 ? each.textContent : ''}`;
    }),
  );
const progressOf = (figure: Locator) =>
  figure.getByRole('progressbar', { name: 'Done of this run' }).evaluate((bar: HTMLProgressElement) => bar.value);

/** The file of values that the figure gives away. */
async function taken(page: Page, figure: Locator) {
  const [file] = await Promise.all([page.waitForEvent('download'), figure.getByRole('link', { name: 'JSON' }).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as { parameters: Record<string, unknown>; rows: unknown[] };
}

/** Replaces the page's workers by one that does what **act** says with every job. */
const stubWorkers = (page: Page, act: 'error' | 'messageerror' | 'throw') =>
  page.addInitScript((act) => {
    class Stub extends EventTarget {
      constructor() {
        super();
        if (act === 'throw') throw new Error('no');
      }
      postMessage() {
        setTimeout(() =>
          this.dispatchEvent(
            act === 'error' ? new ErrorEvent('error', { message: 'out of memory', cancelable: true }) : new Event(act),
          ),
        );
      }
      terminate() {}
    }
    Object.assign(globalThis, { Worker: Stub });
  }, act);

/** Makes the device look as if it had so many cores. */
const giveCores = (page: Page, cores: number) =>
  page.addInitScript((cores) => {
    Object.defineProperty(navigator, 'hardwareConcurrency', { value: cores, configurable: true });
  }, cores);

test.beforeEach(({ page }) => giveCores(page, 2));

for (const [id, cores, workers] of [
  ['speed-limit', 64, '4 workers'],
  ['speed-limit', 3, '2 workers'],
  ['adam-start', 1, '1 worker'],
  [pair, 2, '1 worker'],
  [map, 2, '1 worker'],
] as const) {
  test(`${id}, run again with ${cores} core(s), is trained by ${workers} and matches what was shipped to the last bit`, async ({
    page,
  }) => {
    await giveCores(page, cores);
    const figure = await alone(page, id);
    const [before, said] = [await pictureOf(figure), await figure.locator('.say').innerText()];
    await runButton(figure).click();
    if (id === map) await itFills(figure);
    await expect(words(figure)).toHaveText(
      new RegExp(`^Trained here in [\\d.]+ s by ${workers}\\. It matches .+ to the last bit`),
      long,
    );
    await expect.poll(() => pictureOf(figure)).toEqual(before);
    await expect(figure.locator('.say')).toHaveText(said);
    await expect(figure.getByRole('progressbar')).toBeHidden();
  });
}

/** While a map runs its cells fill, the bar moves, and the start is said once. */
async function itFills(figure: Locator): Promise<void> {
  await expect(heard(figure)).toHaveText('Training began: 0 of 54 done.');
  await expect(words(figure)).toHaveText(/^\d+ of 54 done/);
  await expect(figure.locator('.say')).toContainText(/cells are filled|have not been run/);
  const early = await progressOf(figure);
  await expect.poll(() => progressOf(figure)).toBeGreaterThan(early + 0.05);
  await expect(words(figure)).toHaveText(/^\d+ of 54 done, about \d+ s left$/);
  await expect(heard(figure)).toHaveText('Training began: 0 of 54 done.');
  await expect(runButton(figure)).toHaveAttribute('aria-disabled', 'true');
}

for (const id of minutes) {
  if (id === slow) continue;

  test(`${id}, run again, says how far it is, and stops`, async ({ page }) => {
    const figure = await alone(page, id);
    const before = await pictureOf(figure);
    await runButton(figure).click();
    await expect(words(figure)).toHaveText(/^\d+ of \d+ done, about \d+ (s|min) left$/, long);
    await stopButton(figure).click();
    await expect(words(figure)).toHaveText(/^Stopped after \d+ of \d+\. Trained before this page was published/);
    await expect.poll(() => pictureOf(figure)).toEqual(before);
  });
}

test(`${slow}, run again, says how far it is; its files keep the last complete result, and Stop brings its picture back`, async ({
  page,
}) => {
  const figure = await alone(page, slow);
  const [picture, file] = [await pictureOf(figure), await taken(page, figure)];
  await runButton(figure).click();
  await expect(words(figure)).toHaveText(/^[1-9]\d* of \d+ done, about \d+ (s|min) left$/, long);
  await expect.poll(() => pictureOf(figure)).not.toEqual(picture);
  expect(await taken(page, figure)).toEqual(file);
  const told = 'The file has the last complete result: the picture was still filling.';
  await expect(figure.locator('.told')).toHaveText(told);
  await test.step('axe finds nothing while it runs', async () => {
    expect(await findings(page)).toEqual([]);
    await expect(stopButton(figure)).toBeVisible();
  });
  await stopButton(figure).click();
  await expect(words(figure)).toHaveText(/^Stopped after \d+ of \d+\. Trained before this page was published/);
  await expect(heard(figure)).toHaveText(/^Stopped after/);
  await expect.poll(() => pictureOf(figure)).toEqual(picture);
  await expect(stopButton(figure)).toBeHidden();
  expect(await taken(page, figure)).toEqual(file);
  await expect(figure.locator('.told')).toHaveText('');
  await test.step('axe finds nothing when it was stopped', async () => expect(await findings(page)).toEqual([]));
  await runButton(figure).click();
  await expect(words(figure)).toHaveText(/^[1-9]\d* of \d+ done/, long);
});

test('other settings leave the picture as it is until they have run; table, files and embed code follow it', async ({
  page,
}) => {
  const figure = await alone(page, map);
  const before = await pictureOf(figure);
  await figure.getByRole('combobox', { name: 'gradient clipping' }).selectOption('on');
  await expect(words(figure)).toHaveText(
    'The picture shows the runs with gradient clipping none. Yours have not been trained yet.',
  );
  expect(await pictureOf(figure)).toEqual(before);
  const shipped = await taken(page, figure);
  expect(shipped.parameters).toMatchObject({ netClip: 'off' });
  await figure.getByRole('button', { name: 'Run with these settings' }).click();
  await expect(words(figure)).toHaveText(/^Trained here in [\d.]+ s by \d workers?\.$/, long);
  await expect.poll(() => pictureOf(figure)).not.toEqual(before);
  const clipped = await taken(page, figure);
  expect(clipped.parameters).toMatchObject({ netClip: 'on' });
  expect(clipped.rows).toHaveLength(shipped.rows.length);
  expect(clipped.rows).not.toEqual(shipped.rows);
  await expect(figure.locator('.embed textarea')).toHaveValue(/net_clip=on/);
  // Both are known now: going back and forth shows them at once.
  await figure.getByRole('combobox', { name: 'gradient clipping' }).selectOption('off');
  await expect.poll(() => pictureOf(figure)).toEqual(before);
  await figure.getByRole('combobox', { name: 'gradient clipping' }).selectOption('on');
  await expect(words(figure)).toHaveText(/^Trained here/);
});

test('a link with other settings shows what was shipped, says so, and fetches nothing that trains', async ({
  page,
}) => {
  // The code that trains in a worker, and that which trains without one.
  const trains = /\/(?:worker-|main-thread\.)/;
  expect(filesIn(dist).filter((file) => trains.test(file))).toHaveLength(2);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const figure = await alone(page, map, '?net_gain=1');
  await expect(words(figure)).toHaveText(/^The picture shows the runs with scale of the initial weights 2\./);
  await expect(page.locator('link[rel="prefetch"]')).not.toHaveCount(0);
  const ahead = await page
    .locator('link[rel="prefetch"]')
    .evaluateAll((all: HTMLLinkElement[]) => all.map(({ href }) => href));
  expect([...fetched, ...ahead].filter((url) => trains.test(url))).toEqual([]);
  await runButton(figure).click();
  await expect(stopButton(figure)).toBeVisible();
  // Stop stands there from the press on; what trains arrives when it does.
  await expect.poll(() => fetched.filter((url) => trains.test(url))).not.toEqual([]);
});

test('a quick pair follows the reader and a link by itself', async ({ page }) => {
  const figure = await alone(page, pair, '?net_seed=5');
  await expect(words(figure)).toHaveText(/^Trained here in/, long);
  await expect(figure.locator('.say')).toContainText('seed 5');
  await figure.getByRole('button', { name: 'Next seed' }).click();
  await expect(figure.locator('.say')).toContainText('seed 6', long);
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect(words(figure)).toHaveText(/^Trained before this page was published/);
  await expect(figure.locator('.say')).toContainText('seed 1');
});

test('seed 0 trains; seed 2³² is refused in its field and in a link, naming value and range', async ({ page }) => {
  const figure = await alone(page, pair, '?net_seed=4294967296');
  await expect(page.locator('.notices li')).toHaveText([/^seed must be .* from 0 to 4,294,967,295, not “4294967296”$/]);
  await expect(figure.locator('.say')).toContainText('seed 1');
  await page.getByRole('button', { name: 'Close' }).click();
  const seed = figure.getByRole('textbox', { name: 'seed' });
  await seed.fill('4294967296');
  await seed.press('Enter');
  await expect(seed).toHaveAccessibleDescription(/from 0 to 4,294,967,295, not “4294967296”/);
  await expect(figure.locator('.say')).toContainText('seed 1');
  for (const [legal, shown] of [
    ['0', /seed 0\b/],
    ['4294967295', /seed 4,?294,?967,?295/],
  ] as const) {
    await seed.fill(legal);
    await seed.press('Enter');
    await expect(figure.locator('.say')).toContainText(shown, long);
  }
});

test('without warmup steps the pair is one run, and a legal picture', async ({ page }) => {
  // The first cell of the map: no warmup, so that both schedules are the same.
  const figure = await alone(page, pair, '?net_cell=0');
  await expect(words(figure)).toHaveText(/^Trained here in/, long);
  expect(await figure.innerText()).not.toMatch(/NaN|Infinity|undefined/);
  expect((await pictureOf(figure)).join()).not.toMatch(/NaN|Infinity|undefined/);
});

for (const [act, reason] of [
  ['error', 'The training code stopped working (out of memory).'],
  ['messageerror', 'The training code answered with something unreadable.'],
] as const) {
  test(`a worker that ends in ${act} is told at the figure, and the picture stays`, async ({ page }) => {
    await stubWorkers(page, act);
    const figure = await alone(page, map);
    const before = await pictureOf(figure);
    await runButton(figure).click();
    await expect(words(figure)).toContainText(`${reason} Trained before this page was published`);
    await expect(heard(figure)).toHaveText(reason);
    await expect.poll(() => pictureOf(figure)).toEqual(before);
    await expect(runButton(figure)).toHaveAttribute('aria-disabled', 'false');
    expect(await findings(page)).toEqual([]);
  });
}

for (const [how, prepare] of [
  ['without workers', (page: Page) => page.addInitScript(() => Object.assign(globalThis, { Worker: undefined }))],
  ['where none can be made', (page: Page) => stubWorkers(page, 'throw')],
] as const) {
  test(`${how} the page trains by itself, bit for bit`, async ({ page }) => {
    await prepare(page);
    const figure = await alone(page, 'speed-limit');
    await runButton(figure).click();
    await expect(words(figure)).toHaveText(
      /by the page itself, without a worker\. It matches .+ to the last bit/,
      long,
    );
  });

  test(`${how} the page goes on painting and listening while it trains, and stops`, async ({ page }) => {
    await prepare(page);
    const figure = await alone(page, slow);
    await runButton(figure).click();
    await expect(words(figure)).toHaveText(/^\d+ of \d+ done/);
    const cursor = figure.getByRole('slider', { name: 'on the plot' });
    await cursor.press('ArrowRight');
    await expect(cursor).toHaveAttribute('aria-valuenow', '1');
    const frames = await page.evaluate(async () => {
      let frames = 0;
      for (; frames < 20; frames++) await new Promise(requestAnimationFrame);
      return frames;
    });
    expect(frames).toBe(20);
    await stopButton(figure).click();
    await expect(words(figure)).toHaveText(/^Stopped after/);
  });
}

test('by the keyboard alone a run is begun and stopped, and focus is never lost', async ({ page }) => {
  const figure = await alone(page, slow);
  await figure.locator('.control').last().locator('input, select').last().focus();
  await page.keyboard.press('Tab');
  await expect(runButton(figure)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(stopButton(figure)).toBeVisible();
  await expect(runButton(figure)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(stopButton(figure)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(runButton(figure)).toBeFocused();
  await expect(words(figure)).toHaveText(/^Stopped after/);
});

test('the arrows walk a map by cell and row, no further than its edges', async ({ page }) => {
  const figure = await alone(page, map);
  const cursor = figure.getByRole('slider', { name: 'on the plot' });
  const walk = [
    ['ArrowRight', 23],
    ['ArrowRight', 23],
    ['ArrowUp', 29],
    ['Home', 24],
    ['ArrowLeft', 24],
    ['ArrowDown', 18],
    ['PageDown', 0],
    ['ArrowDown', 0],
    ['End', 5],
    ['PageUp', 53],
    ['ArrowUp', 53],
  ] as const;
  for (const [key, cell] of walk) {
    await cursor.press(key);
    await expect(cursor).toHaveAttribute('aria-valuenow', String(cell));
  }
  await expect(page).toHaveURL(/net_cell=53/);
});

test('a click on a cell of a map chooses it', async ({ page }) => {
  const figure = await alone(page, map);
  const cells = figure.locator('.slot:visible svg');
  const { width, height } = (await cells.boundingBox())!;
  await figure.locator('.cursor').click({ position: { x: 0.95 * width, y: 0.5 * height } });
  // The last of a row of six.
  await expect(page).toHaveURL(/net_cell=(5|11|17|23|29|35|41|47|53)$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const id of [...short, ...minutes]) {
    test(`${id} shows what was shipped: picture, sentence, values and fingerprint`, async ({ page }) => {
      await page.goto(`/embed/${id}/`);
      const figure = page.locator(`figure#${id}`);
      await expect(figure.locator('.slot:visible > svg')).toHaveAccessibleName(/\d/);
      await expect(figure.locator('.say')).toHaveText(/\d/);
      await expect(words(figure)).toHaveText(/fingerprint [0-9a-f]{8}/);
      await expect(figure.getByRole('button')).toHaveCount(0);
      await figure.getByText('The plotted values as a table').click();
      await figure.getByRole('link', { name: 'The values at the defaults' }).click();
      await expect(page).toHaveURL(`/figures/${id}/`);
      expect(await page.locator('tbody').getByRole('row').count()).toBeGreaterThan(3);
    });
  }
});
