// Links between the pages keep the numbers that the reader has set.
import { aliveFigure, expect, test } from './reader.ts';

test('a link to another page takes the reader’s numbers along', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/frameworks/');
  const figure = await aliveFigure(page, 'conventions');
  const places = page.getByRole('banner');
  await expect(places.getByRole('link', { name: 'Lab' })).toHaveAttribute('href', /\/lab\/$/);
  await figure.getByRole('textbox', { name: 'warmup steps' }).fill('77');
  await page.keyboard.press('Enter');
  await expect(page.locator('main a[href*="/lab/"]').first()).toHaveAttribute('href', /\/lab\/\?warmup_steps=77$/);
  await expect(places.getByRole('link', { name: 'The answer' })).toHaveAttribute('href', /\/\?warmup_steps=77$/);
  await places.getByRole('link', { name: 'Lab' }).click();
  await expect(page).toHaveURL('/lab/?warmup_steps=77');
  const lab = await aliveFigure(page, 'lab');
  await expect(lab.getByRole('textbox', { name: 'warmup steps' })).toHaveValue('77');
  await expect(page.locator('#known li a').first()).toHaveAttribute('href', /^\?peak_lr=3\.2&/);
});
