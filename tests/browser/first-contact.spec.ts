// The first click, tap or key press on a fresh page is not lost.
import type { Page } from '@playwright/test';
import { aliveFigure, expect, test } from './reader.ts';

test('the first click on Copy copies the listing, though nothing was alive before', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/#listing-helper');
  await page.getByRole('button', { name: 'Copy' }).dispatchEvent('click');
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toMatch(/^import torch\n[^]*min\(1000, len\(batches\) - 1\)[^]* {4}print\(\*row\)\n$/);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test('the first tap takes the picture away', async ({ page }) => {
    await page.goto('/');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#ramp [data-take="png"]').tap(),
    ]);
    expect(download.suggestedFilename()).toBe('ramp.png');
  });
});

/** Has the code that brings a page to life answer 404; what the browser itself says of that is no trouble. */
async function withoutLiveCode(page: Page, trouble: string[]): Promise<() => Promise<void>> {
  await page.route(/\/_astro\/live\.[^/]*\.js$/, (route) => route.fulfill({ status: 404 }));
  return async () => {
    await page.goto('about:blank');
    expect(trouble.splice(0).filter((line) => !/404|dynamically imported module/.test(line))).toEqual([]);
  };
}

for (const [path, name, query] of [
  ['/lab/', 'One cycle', /^\/lab\/\?start_factor=0\.04&warmup_steps=2999&.*#lab$/],
  ['/frameworks/', 'Noam', /^\/frameworks\/\?.*decay=inverse-sqrt#code$/],
] as const) {
  test(`where the code cannot be fetched, “${name}” on ${path} leads where it says`, async ({ page, trouble }) => {
    const onlyThat = await withoutLiveCode(page, trouble);
    await page.goto(path);
    const link = page.locator('a[data-named]', { hasText: name });
    expect(await link.getAttribute('href')).toMatch(/^\?/);
    await link.click();
    await expect(page).toHaveURL((url) => query.test(url.pathname + url.search + url.hash));
    await onlyThat();
  });
}

test('where the code cannot be fetched, the file that was built is given', async ({ page, trouble }) => {
  const onlyThat = await withoutLiveCode(page, trouble);
  await page.goto('/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#ramp').getByRole('link', { name: 'CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('ramp.csv');
  await onlyThat();
});

test('a table that was opened before the code had arrived is filled once it has', async ({ page }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(/\/_astro\/live\.[^/]*\.js$/, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto('/');
  const values = page.locator('#ramp details.values');
  // As a search in the page opens it, which comes near nothing.
  await values.evaluate((details: HTMLDetailsElement) => (details.open = true));
  await expect(values.getByRole('link')).toBeVisible();
  await expect(values.locator('table')).toHaveCount(0);
  arrive();
  await expect(values.getByRole('row', { name: /^1,000 1 / })).toBeVisible();
  await expect(values.getByRole('link')).toHaveCount(0);
});

test('where the code cannot be fetched, a table says so, and leads to a page of its values', async ({
  page,
  trouble,
}) => {
  const onlyThat = await withoutLiveCode(page, trouble);
  await page.goto('/');
  const values = page.locator('#ramp details.values');
  await values.locator('summary').click();
  await expect(values).toContainText('This table could not be fetched. If you are offline, try again later');
  await values.getByRole('link').click();
  await expect(page).toHaveURL('/figures/ramp/');
  await onlyThat();
});

for (const modifier of ['Control', 'Meta', 'Shift', 'Alt'] as const) {
  test(`a link clicked with ${modifier} before the code is there is left to the browser`, async ({ page, trouble }) => {
    const onlyThat = await withoutLiveCode(page, trouble);
    await page.goto('/lab/');
    // Asked after the page's own listener; what the browser would open or save is none of this test.
    await page.evaluate(() =>
      addEventListener('click', (event) => {
        document.body.dataset.kept = String(event.defaultPrevented);
        event.preventDefault();
      }),
    );
    await page.locator('a[data-named]', { hasText: 'One cycle' }).click({ modifiers: [modifier] });
    await expect(page.locator('body')).toHaveAttribute('data-kept', 'false');
    await onlyThat();
  });
}

test('a link to another part of the page undoes nothing and brings no closed notice back', async ({ page }) => {
  await page.goto('/?step=-1');
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  const figure = await aliveFigure(page, 'ramp');
  await figure.getByRole('textbox', { name: 'warmup steps' }).fill('500');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'The short answer' }).first().click();
  await expect(page).toHaveURL(/\?warmup_steps=500#answer$/);
  await expect(figure.getByRole('textbox', { name: 'warmup steps' })).toHaveValue('500');
  await expect(page.locator('.notices')).toBeHidden();
});

test('a number is read as the page writes it, and an arrow key goes on from what was typed', async ({ page }) => {
  await page.goto('/');
  const figure = await aliveFigure(page, 'ramp');
  const field = figure.getByRole('textbox', { name: 'warmup steps' });
  await field.fill('2,000');
  await page.keyboard.press('Enter');
  await expect(figure.locator('.say')).toContainText('at step 2,000');
  await field.fill('50');
  await page.keyboard.press('ArrowUp');
  await expect(field).toHaveValue('51');
  await field.fill('nonsense');
  await page.keyboard.press('ArrowUp');
  await expect(field).toHaveValue('nonsense');
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('51');
  await expect(field).toHaveAttribute('aria-invalid', 'false');
});
