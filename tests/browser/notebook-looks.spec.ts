// How the notebook looks: accessible, in place before and after it comes alive, and readable without JavaScript.
import type { Page } from '@playwright/test';
import { findings } from './axe.ts';
import { cell, code, ids, open, press, state } from './cells.ts';
import { expect, test } from './reader.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme} scheme`, () => {
    test.use({ colorScheme });

    test('axe finds nothing in a notebook that has run and failed, on a phone, and nothing scrolls sideways', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await open(page);
      await code(page, 'own').fill(`# ${'long '.repeat(40)}\nprint("x" * 400)\n1 / 0\n`);
      await press(cell(page, 'own'), 'Run');
      await expect(state(page, 'own')).toHaveText('It failed.');
      await page.evaluate(() =>
        document.querySelectorAll('.cell details').forEach((each) => each.setAttribute('open', '')),
      );
      expect(await findings(page, colorScheme)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });
}

test('the editor stands where the code stood, to the pixel', async ({ page, browser }) => {
  const boxes = (on: Page) =>
    on.locator('.cell').evaluateAll((all) =>
      all.map((each) => {
        const { y, height } = each.getBoundingClientRect();
        return [y + scrollY, height].map(Math.round);
      }),
    );
  for (const width of [320, 820]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const still = await context.newPage();
    // All of the page but its scripts.
    await still.route('**/*.js', (route) => route.abort());
    await still.goto(new URL('/notebook/', page.url()).href);
    expect(await boxes(page)).toEqual(await boxes(still));
    await context.close();
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each cell is readable code, with what it shows', async ({ page }) => {
    await page.goto('/notebook/');
    for (const id of ids) await expect(cell(page, id).locator('pre code').first()).toBeVisible();
    await expect(cell(page, 'helper').getByRole('row')).toHaveCount(8);
    await expect(cell(page, 'helper').getByRole('row', { name: '0 0.001', exact: true })).toBeVisible();
    for (const id of ['plot', 'per-epoch', 'own']) {
      await expect(cell(page, id).getByRole('img')).toHaveAccessibleName(/\d/);
    }
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
