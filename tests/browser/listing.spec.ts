// The code of the article runs in the page at one press, and follows the parameters of the page when asked to.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Params } from '../../src/parameters/index.ts';
import { fromCore, listing, numbersIn, printedRows, shownDefaults as shown } from '../frameworks/listing.ts';
import { findings } from './axe.ts';
import { aliveFigure, expect, test } from './reader.ts';

const cellOf = (page: Page) => page.locator('#cell-listing-helper');
const ran = (page: Page) => expect(cellOf(page)).toHaveAttribute('data-status', /^(?!running|stale)./);
const open = async (page: Page) => {
  await page.getByRole('button', { name: 'Run and edit' }).click();
  // A press that comes before the page is alive is kept until it is, however long that takes.
  await page.waitForFunction(() => document.querySelector('#listing-helper')?.matches('[data-heard]'));
  await expect(page.getByRole('button', { name: 'Back to the explained listing' })).toBeVisible();
  await ran(page);
};
const editorOf = (page: Page) =>
  page.getByRole('textbox', { name: 'A linear warmup, and the loop that calls it, Python' });
const run = async (page: Page) => {
  await cellOf(page).getByRole('button', { name: 'Run', exact: true }).click();
  await ran(page);
};
/** What the listing prints at these values if the core is right. */
const expected = (params: Params) => printedRows(fromCore(params), params);
const printed = async (page: Page) => {
  const text = await cellOf(page).locator('.output.text').allInnerTexts();
  return numbersIn(
    text
      .join('\n')
      .split('\n')
      .filter((line) => line !== ''),
  );
};

test('the article’s listing runs in its place, changed or not, and goes back to its explained lines', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
  const fetched = (what: RegExp) => scripts.filter((path) => what.test(path));

  await test.step('nothing of the editor or of Python is fetched before it is asked for', async () => {
    await page.goto('/');
    await aliveFigure(page, 'ramp');
    await expect(page.getByRole('button', { name: 'Run and edit' })).toBeVisible();
    expect(fetched(/notebook|micropython/)).toEqual([]);
    await open(page);
    expect(fetched(/\/notebook\./)).not.toEqual([]);
    await expect(editorOf(page)).toHaveValue(listing(shown).trimEnd());
    await expect(page.locator('.listing-parts')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Back to the explained listing' })).toBeFocused();
  });

  await test.step('how Tab leaves the editor can be read beside it, and under it while it has the focus', async () => {
    await expect(cellOf(page).getByText('press Escape, and Tab moves on')).toBeVisible();
    const bar = cellOf(page).locator('.cell-bar');
    const hint = () => bar.evaluate((element) => getComputedStyle(element, '::after').content);
    const height = await bar.evaluate((element) => element.clientHeight);
    expect(await hint()).toBe('none');
    await editorOf(page).focus();
    expect(await hint()).toBe('"Escape, then Tab, leaves the editor"');
    expect(await bar.evaluate((element) => element.clientHeight)).toBe(height);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect(editorOf(page)).not.toBeFocused();
  });

  await test.step('one press has run it: it prints what the core computes, in every digit', async () => {
    expect(await printed(page)).toEqual(expected(shown));
    await expect(cellOf(page)).toContainText('torch is a stand-in here: the same rates, checked against PyTorch.');
    expect(fetched(/micropython/)).not.toEqual([]);
  });

  await test.step('it draws used and logged rates, and tells of few rows in a table that names its columns', async () => {
    const logged = cellOf(page).locator('.output.logged');
    await expect(logged.getByRole('img').filter({ visible: true })).toHaveCount(2);
    await expect(logged).toContainText('Each logged rate is the one that the next update uses.');
    await expect(logged.getByRole('columnheader')).toHaveText(['epoch, i', 'rate used', 'rate logged']);
    await expect(logged.getByRole('row')).toHaveCount(7);
    await expect(logged.getByRole('row', { name: '0, 999' })).toContainText('0.004995005');
    const [download] = await Promise.all([page.waitForEvent('download'), logged.getByRole('button').click()]);
    const rows = (await readFile(await download.path(), 'utf8')).trim().split('\n').slice(1);
    expect(rows.map((row) => row.split(',').map(Number))).toEqual(fromCore(shown));
  });

  await test.step('axe finds nothing in it, and Run is in sight while its output is', async () => {
    expect(await findings(page, 'light', '#listing-helper')).toEqual([]);
    await cellOf(page).locator('.output.logged table').scrollIntoViewIfNeeded();
    await expect(cellOf(page).getByRole('button', { name: 'Run', exact: true })).toBeInViewport({ ratio: 1 });
    await editorOf(page).evaluate((field) => field.scrollIntoView());
    await expect(cellOf(page).getByRole('button', { name: 'Run', exact: true })).toBeInViewport({ ratio: 1 });
  });

  await test.step('a changed line changes it', async () => {
    await editorOf(page).fill(listing(shown).replace('min(1000, ', 'min(10, '));
    await expect(cellOf(page)).toHaveAttribute('data-status', 'stale');
    await run(page);
    expect(await printed(page)).toEqual(expected({ ...shown, warmupSteps: 10 }));
  });

  await test.step('an error stands at its line, and axe finds nothing', async () => {
    await editorOf(page).fill('import torch\nprint(torch.nothing)\n');
    await run(page);
    await expect(cellOf(page).locator('.failure')).toContainText(/AttributeError.*line 2/s);
    await expect(editorOf(page)).toHaveAttribute('aria-invalid', 'true');
    expect(await findings(page, 'light', '#listing-helper')).toEqual([]);
  });

  await test.step('the way back leads to the lines, and the text is kept, over a reload as well', async () => {
    await page.getByRole('button', { name: 'Back to the explained listing' }).click();
    await expect(page.getByRole('button', { name: 'Run and edit' })).toBeFocused();
    await expect(page.locator('.listing-parts')).toBeVisible();
    await expect(editorOf(page)).toBeHidden();
    await page.reload();
    await open(page);
    await expect(editorOf(page)).toHaveValue(/torch\.nothing/);
    await cellOf(page).getByRole('button', { name: 'Reset' }).click();
    await expect(editorOf(page)).toHaveValue(listing(shown).trimEnd());
  });
});

test('a number in a line of a folded part covers none of its line', async ({ page }) => {
  await page.goto('/');
  const numbers = page.locator('#listing-helper .key .number');
  expect(await numbers.count()).toBeGreaterThan(1);
  for (const number of await numbers.all()) {
    const outside = await number.evaluate((element) => {
      const text = document.createRange();
      text.selectNodeContents(element);
      return element.getBoundingClientRect().left - text.getBoundingClientRect().left;
    });
    expect(outside).toBeLessThan(1);
  }
});

test('numbers that change while the listing is open change nothing in it until the reader takes them', async ({
  page,
}) => {
  await page.goto('/');
  await open(page);
  const mine = listing(shown).trimEnd().replace('lr=0.005', 'lr=0.5');
  await editorOf(page).fill(mine);
  const figure = await aliveFigure(page, 'ramp');
  await figure.getByRole('textbox', { name: 'warmup steps' }).fill('7');
  await figure.getByRole('textbox', { name: 'peak learning rate' }).fill('0.25');
  await page.keyboard.press('Enter');
  const take = page.getByRole('button', { name: 'Take the new numbers' });
  await expect(take).toBeVisible();
  await expect(editorOf(page)).toHaveValue(mine);
  // It is about the same numbers after a reload, even at once.
  await page.reload();
  await open(page);
  await expect(editorOf(page)).toHaveValue(mine);
  await take.click();
  await expect(take).toBeHidden();
  await expect(editorOf(page)).toHaveValue(mine.replace('min(1000, ', 'min(7, '));
  await expect(cellOf(page)).toContainText('What you wrote yourself stays');
  await cellOf(page).getByRole('button', { name: 'Reset' }).click();
  await expect(editorOf(page)).toHaveValue(listing({ ...shown, warmupSteps: 7, peakLr: 0.25 }).trimEnd());
  await expect(take).toBeHidden();
});

test('a link from before has its own numbers in the listing', async ({ page }) => {
  await page.goto('/?dataset_size=6&batch_size=3');
  await open(page);
  const linked = { ...shown, datasetSize: 6, batchSize: 3 };
  await expect(editorOf(page)).toHaveValue(listing(linked).trimEnd());
  expect(await printed(page)).toEqual(expected(linked));
});

test('a listing at numbers that are too large is stopped with a message, by Stop as well, and runs again', async ({
  page,
}) => {
  await page.goto('/?epochs=1000');
  await open(page);
  // Which of its bounds is met first depends on the machine.
  await expect(cellOf(page)).toContainText(/more than 5 seconds|more memory than Python has here/);
  await editorOf(page).fill('while True:\n    pass\n');
  await cellOf(page).getByRole('button', { name: 'Run', exact: true }).click();
  await expect(cellOf(page)).toContainText('Running…');
  await cellOf(page).getByRole('button', { name: 'Stop' }).click();
  await expect(cellOf(page)).toContainText('Stopped.');
  await editorOf(page).fill('print(1, 2)');
  await run(page);
  await expect(cellOf(page).locator('.outputs')).toHaveText(/^\s*1 2\s*$/);
});
