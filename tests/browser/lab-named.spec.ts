// The schedules that have a name: found by it, set by a link, told while the run is one, and undone by Back.
import { aliveFigure, expect, test } from './reader.ts';

test('a link sets the lab to the schedule of that name: curve, sentence and code; Back undoes it', async ({ page }) => {
  await page.goto('/lab/');
  await aliveFigure(page, 'lab');
  const sentence = page.locator('#lab .say');
  const curve = page.locator('#lab .slot svg:visible [stroke-width="3.5"] path');
  const before = await curve.getAttribute('d');
  const entry = page.locator('.named', { hasText: 'OneCycleLR' });
  await expect(entry.getByText('The run above is this one now.')).toBeHidden();
  await entry.getByRole('link', { name: 'One cycle', exact: true }).click();
  await expect(page).toHaveURL(
    '/lab/?start_factor=0.04&warmup_steps=2999&warmup=cosine-warmup&end_factor=0.000004#lab',
  );
  await expect(sentence).toContainText('along half a cosine wave from 0.0002 to the peak 0.005 over 2,999 steps');
  await expect(curve).not.toHaveAttribute('d', before!);
  await expect(page.locator('.run-words')).toContainText('It is known as “One cycle”.');
  await expect(page.locator('.codes pre:visible').first()).toContainText('warmup_steps = 2999');
  await expect(entry.getByText('The run above is this one now.')).toBeVisible();
  await expect(page.locator('.yours:visible')).toHaveCount(1);
  await page.goBack();
  await expect(sentence).toContainText('in a straight line from 0.000005');
  await expect(page.locator('.run-words')).not.toContainText('known as');
});

test('the links take the reader’s peak, length, warmup and kept run along, and a name goes with what made it', async ({
  page,
}) => {
  await page.goto('/lab/?peak_lr=0.01&total_steps=5000&warmup_steps=200&compare=second');
  const figure = await aliveFigure(page, 'lab');
  const link = page.getByRole('link', { name: 'Warmup–stable–decay, 1 − sqrt' });
  await figure.getByRole('textbox', { name: 'warmup steps' }).fill('300');
  await page.keyboard.press('Enter');
  await expect(link).toHaveAttribute('href', /[?&]warmup_steps=300&/);
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/lab\/\?peak_lr=0\.01&start_factor=0&warmup_steps=300&total_steps=5000&/);
  await expect(page).toHaveURL(/&stable_steps=3700&decay=sqrt-cooldown&end_factor=0&compare=second#lab$/);
  await aliveFigure(page, 'lab');
  await expect(link).toHaveAttribute('aria-current', 'true');
  await figure.getByRole('textbox', { name: 'stable steps' }).fill('0');
  await page.keyboard.press('Enter');
  await expect(link).not.toHaveAttribute('aria-current');
  await expect(page.locator('.yours:visible')).toHaveCount(0);
});

test('on the page of frameworks such a link sets the code', async ({ page }) => {
  await page.goto('/frameworks/?peak_lr=0.1#code');
  await page.getByRole('link', { name: 'Noam' }).click();
  await expect(page).toHaveURL('/frameworks/?peak_lr=0.1&start_factor=0&decay=inverse-sqrt#code');
  await expect(page.locator('.run-words')).toContainText('It is known as “Noam”.');
  await page.getByRole('tab', { name: 'Hugging Face transformers' }).click();
  await expect(page.locator('.codes pre:visible')).toContainText('get_inverse_sqrt_schedule(optimizer');
  await page.goBack();
  await expect(page.locator('.run-words')).toContainText('then falls along half a cosine wave');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every schedule with a name is listed with its link and its formula', async ({ page }) => {
    await page.goto('/lab/');
    await expect(page.locator('#named h3 a[href^="?"]')).toHaveText([
      'Noam',
      'One cycle',
      'Warmup–stable–decay, linear',
      'Warmup–stable–decay, cosine',
      'Warmup–stable–decay, 1 − sqrt',
    ]);
    for (const each of await page.locator('.named').all()) {
      await each.getByText('Formula').click();
      await expect(each.locator('.katex-display')).toBeVisible();
    }
    await expect(page.locator('.yours:visible')).toHaveCount(0);
  });
});
