import AxeBuilder from '@axe-core/playwright';
import { aliveFigure, expect, figureIds, test } from './reader.ts';

const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

const findings = async (page: ConstructorParameters<typeof AxeBuilder>[0]['page'], scheme: Scheme) => {
  const axe = new AxeBuilder({ page });
  // Between the schemes only colours differ, and axe takes its time.
  const { violations } = await (scheme === 'dark' ? axe.withRules(['color-contrast']) : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
  );
};

const embeds = [...figureIds, 'conventions', 'lab'].map((id) => `/embed/${id}/`);

for (const colorScheme of schemes) {
  test.describe(`${colorScheme} scheme`, () => {
    test.use({ colorScheme });

    for (const path of ['/', '/404.html', '/frameworks/', '/lab/', ...embeds]) {
      test(`axe finds nothing on ${path} as it arrives`, async ({ page }) => {
        await page.goto(path);
        expect(await findings(page, colorScheme)).toEqual([]);
      });
    }

    for (const state of ['?warmup_steps=0', '?start_factor=2&step=1500', '?warmup_steps=-1&Step=2']) {
      test(`axe finds nothing on /${state}, alive, with everything open and a value refused`, async ({ page }) => {
        await page.goto(`/${state}`);
        for (const id of figureIds) {
          const figure = await aliveFigure(page, id);
          await figure.getByRole('textbox').first().fill('nonsense');
          await page.keyboard.press('Enter');
          await expect(figure.locator('.refusal:visible')).toHaveCount(1);
        }
        await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
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
        await page.getByRole('button', { name: 'Full rate at' }).click();
        await page.getByRole('button', { name: 'a list of rates' }).click();
        await expect(page.locator('.fit svg')).toBeVisible();
        await expect(page.locator('.refused:visible').first()).toBeVisible();
        await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
        expect(await findings(page, colorScheme)).toEqual([]);
      });
    }

    test('axe finds nothing on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 800 });
      await page.goto('/');
      for (const id of figureIds) await aliveFigure(page, id);
      expect(await findings(page, colorScheme)).toEqual([]);
    });
  });
}
