// The lab in both colour schemes, in forced colours, on paper and as an embed.
import { findings } from './axe.ts';
import { aliveFigure, expect, ownColours, shifts, test } from './reader.ts';

const busy =
  '?compare=second&decay=multi-step&rate_axis=log&time_axis=epochs&other_total_steps=20000&start_factor=0&warmup=cosine-warmup';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme} scheme`, () => {
    test.use({ colorScheme });

    for (const path of ['/lab/', '/embed/lab/']) {
      test(`axe finds nothing on ${path}, alive with everything open and values refused`, async ({ page }) => {
        await page.goto(path + busy);
        const figure = await aliveFigure(page, 'lab');
        for (const name of ['total steps', 'milestones']) {
          await figure.getByRole('textbox', { name }).fill('nonsense');
          await page.keyboard.press('Enter');
        }
        await expect(figure.locator('.refusal:visible')).toHaveCount(2);
        await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
        expect(await findings(page, colorScheme)).toEqual([]);
      });
    }
  });
}

for (const width of [320, 820]) {
  test(`nothing shifts and nothing is cut off in the lab’s embed, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/embed/lab/');
    await aliveFigure(page, 'lab');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const shift = await page.evaluate(shifts);
    expect(shift).toBe(0);
  });
}

test('in forced colours every stroke and fill of the lab’s plot is a system colour', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`/lab/${busy}`);
  await aliveFigure(page, 'lab');
  expect(await ownColours(page)).toEqual([]);
});

test('on paper the lab has its picture, its words and its code, and no controls', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/lab/');
  await expect(page.locator('.controls').first()).toBeHidden();
  await expect(page.locator('.actions')).toBeHidden();
  await expect(page.locator('figure#lab .slot svg:visible')).toHaveCount(1);
  await expect(page.locator('#lab .say')).toBeVisible();
});
