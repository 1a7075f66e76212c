// The map of the tiny net and the pair of runs under it lead to each other.
import { expect, test } from './reader.ts';

// Two runs of the tiny net, on a machine that may be busy.
const long = { timeout: 100_000 };

test('a cell that is chosen in the map trains its pair under the map', async ({ page }) => {
  await page.goto('/why/');
  const [map, pair] = [page.locator('figure#sensitivity'), page.locator('figure#tiny-net')];
  await map.getByRole('slider', { name: 'on the plot' }).focus();
  await expect(page.locator('[data-figure="sensitivity"][data-alive]')).toHaveCount(1);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await expect(map.locator('.say')).toContainText('Peak rate 0.2, 100 warmup steps');
  await pair.getByRole('slider', { name: 'on the plot' }).focus();
  await expect(pair.locator('.say')).toContainText('At a peak rate of 0.2', long);
  await expect(pair.locator('.say')).toContainText('with a warmup of 100 steps', long);
  await expect(page).toHaveURL(/\?net_cell=29/);
});

test('the buttons under a pair move it over the map, and are gone at its edge', async ({ page }) => {
  await page.goto('/embed/tiny-net/?net_cell=46');
  const pair = page.locator('figure#tiny-net');
  await pair.getByRole('slider', { name: 'on the plot' }).focus();
  await expect(page.locator('[data-figure="tiny-net"][data-alive]')).toHaveCount(1);
  await pair.getByRole('button', { name: 'Longer warmup' }).click();
  await expect(pair.locator('.say')).toContainText('with a warmup of 100 steps', long);
  await expect(pair.getByRole('button', { name: 'Longer warmup' })).toBeHidden();
  await pair.getByRole('button', { name: 'Higher peak rate' }).click();
  await expect(pair.locator('.say')).toContainText('At a peak rate of 1 ', long);
  await expect(pair.getByRole('button', { name: 'Higher peak rate' })).toBeHidden();
});
