// A citation shows its source on hover and focus, and can be put away again.
import type { Page } from '@playwright/test';
import { findings } from './axe.ts';
import { expect, test } from './reader.ts';

const citation = (page: Page) => page.locator('#literature .citation').nth(2);
const link = (page: Page) => citation(page).locator('a.cite');
const card = (page: Page) => citation(page).locator('.cite-card');

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('the source of a citation is shown to a pointer, which can go over it, and to the keyboard', async ({
      page,
    }) => {
      await page.goto('/when/');
      await expect(card(page)).toBeHidden();
      await link(page).hover();
      await expect(card(page)).toBeVisible();
      await card(page).hover();
      await expect(card(page)).toBeVisible();
      await page.mouse.move(0, 0);
      await expect(card(page)).toBeHidden();
      await link(page).focus();
      await expect(card(page)).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(card(page).getByRole('link')).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(card(page)).toBeHidden();
    });
  });
}

test('Escape puts the card away until the reader comes back to it', async ({ page }) => {
  await page.goto('/when/');
  await link(page).hover();
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await page.mouse.move(0, 0);
  await link(page).hover();
  await expect(card(page)).toBeVisible();
  await page.mouse.move(0, 0);
  await link(page).focus();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(link(page)).toBeFocused();
});

for (const width of [320, 820, 1440]) {
  test(`no card leaves the window, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['/why/', '/how-long/', '/lab/']) {
      await page.goto(path);
      for (const each of await page.locator('.citation').all()) {
        await each.locator('a.cite').focus();
        const box = (await each.locator('.cite-card').boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test('a card is whole where its citation stands at the foot of the window, or at the right edge', async ({ page }) => {
  for (const [path, width] of [
    ['/when/', 1440],
    ['/when/', 640],
    ['/how-long/', 640],
  ] as const) {
    await page.setViewportSize({ width, height: 600 });
    await page.goto(path);
    for (const citation of (await page.locator('main .citation').all()).slice(0, 12)) {
      await citation.evaluate((each) => each.scrollIntoView({ block: 'end' }));
      await citation.locator('.cite').hover();
      await expect(citation.locator('.cite-card')).toBeInViewport({ ratio: 1 });
      await page.mouse.move(0, 0);
    }
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a first tap shows the source at the thumb, a second one leads to the list, and a tap elsewhere hides it', async ({
    page,
  }) => {
    await page.goto('/when/');
    await link(page).tap();
    await expect(card(page)).toBeInViewport({ ratio: 1 });
    await page
      .locator('#literature > p')
      .first()
      .tap({ position: { x: 2, y: 2 } });
    await expect(card(page)).toBeHidden();
    await link(page).tap();
    await expect(card(page)).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await link(page).tap();
    await expect(page).toHaveURL(/\/references\/#ref-/);
    await expect(page.locator(':target .uses a').first()).toBeInViewport();
  });
});

test('axe finds nothing in a card or in the list of sources, in both schemes', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('/when/');
    await link(page).focus();
    expect(await findings(page, colorScheme, '#literature')).toEqual([]);
    await page.goto('/references/');
    expect(await findings(page, colorScheme)).toEqual([]);
  }
});

test('on paper there is no card', async ({ page }) => {
  await page.goto('/when/');
  await link(page).focus();
  await page.emulateMedia({ media: 'print' });
  await expect(card(page)).toBeHidden();
});
