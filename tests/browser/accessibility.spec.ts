// The accessibility checker axe finds nothing wrong with any page, in both colour schemes and in states that readers reach.
import { findings } from './axe.ts';
import { aliveFigure, chapterPaths, expect, figureIds, figuresOn, test } from './reader.ts';

const schemes = ['light', 'dark'] as const;

for (const path of [
  ...chapterPaths,
  '/references/',
  '/404.html',
  '/frameworks/',
  '/lab/',
  '/notebook/',
  '/embed/conventions/',
  '/embed/lab/',
  '/figures/lab/',
]) {
  test(`axe finds nothing on ${path} as it arrives`, async ({ page }) => {
    await page.goto(path);
    expect(await findings(page)).toEqual([]);
  });
}

for (const id of figureIds) {
  test(`axe finds nothing in ${id}, alive, with everything open and a value refused`, async ({ page }) => {
    await page.goto(`/embed/${id}/?warmup_steps=-1&Step=2`);
    const figure = await aliveFigure(page, id);
    await expect(page.locator('.notices')).toBeVisible();
    const fields = figure.getByRole('textbox');
    if ((await fields.count()) > 0) {
      await fields.first().fill('nonsense');
      await page.keyboard.press('Enter');
      await expect(figure.locator('.refusal:visible')).toHaveCount(1);
    }
    await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
    expect(await findings(page)).toEqual([]);
  });
}

for (const colorScheme of schemes) {
  test.describe(`${colorScheme} scheme`, () => {
    test.use({ colorScheme });

    for (const path of chapterPaths.filter((each) => figuresOn(each).length > 0)) {
      test(`axe finds nothing on ${path}, alive, on a phone`, async ({ page }) => {
        await page.setViewportSize({ width: 390, height: 800 });
        await page.goto(`${path}?start_factor=2&step=1500`);
        for (const id of figuresOn(path)) await aliveFigure(page, id);
        expect(await findings(page, colorScheme)).toEqual([]);
      });
    }

    for (const width of [390, 1440]) {
      test(`axe finds nothing on /frameworks/ with an answer, a refusal and everything open, ${width} pixels wide`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto('/frameworks/?start_factor=0#code-pytorch-linearlr');
        const figure = await aliveFigure(page, 'conventions');
        await figure.getByRole('textbox').first().fill('nonsense');
        await page.keyboard.press('Enter');
        await page.locator('.matrix').getByRole('searchbox').fill('linear');
        await page.getByRole('button', { name: 'a list of rates' }).click();
        await expect(page.locator('.fit svg')).toBeVisible();
        await expect(page.locator('.refused:visible').first()).toBeVisible();
        await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
        expect(await findings(page, colorScheme)).toEqual([]);
      });
    }
  });
}
