// Figures that ask for a prediction and judge it, and the map that sets another figure’s numbers.
import { aliveFigure, expect, test } from './reader.ts';

test('a prediction is asked for, taken by keyboard, answered, and asked for anew at the next rate', async ({
  page,
}) => {
  await page.goto('/embed/parabola/?parabola_lr=2.1');
  const figure = await aliveFigure(page, 'parabola');
  const sentence = figure.locator('.say');
  await expect(sentence).toContainText('Say it with one of the buttons');
  await expect(figure.locator('.slot:visible svg')).toContainText('how far?');
  const step = figure.getByRole('textbox', { name: /^step/ });
  await expect(step).toBeDisabled();
  await expect(step).toHaveAccessibleDescription(/^First say what will happen\./);
  const button = figure.getByRole('button', { name: 'to and fro' });
  const before = await button.boundingBox();

  const answer = figure.getByRole('button', { name: 'jumps over, comes closer' });
  await answer.focus();
  await page.keyboard.press('Enter');
  await expect(sentence).toContainText('You said that the weight jumps over the minimum and comes closer. No:');
  await expect(figure.getByRole('status').first()).toHaveText(/^No: the weight .* farther away/);
  await expect(answer).toBeFocused();
  await expect(step).toBeEnabled();
  await expect(step).toHaveAccessibleDescription('');
  expect((await button.boundingBox())!.y).toBeCloseTo(before!.y, 0);

  await figure.getByRole('slider', { name: 'learning rate' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(sentence).toContainText('at learning rate 2.15');
  await expect(sentence).toContainText('Say it with one of the buttons');
});

test('a link keeps what the reader said', async ({ page }) => {
  await page.goto('/embed/parabola/?parabola_lr=2.1&prediction=away&predicted_lr=2.1');
  const figure = await aliveFigure(page, 'parabola');
  await expect(figure.locator('.say')).toContainText('Right:');
});

test('a cell of the speed limit’s map takes its rate and its warmup to the two weights', async ({ page }) => {
  await page.goto('/embed/speed-limit/');
  const figure = await aliveFigure(page, 'speed-limit');
  await figure.locator('.cursor').focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await expect(figure.locator('.cursor')).toHaveAttribute('aria-valuetext', /^Peak rate 0.3 with 40 warmup steps:/);
  await figure.getByRole('button', { name: /to the figure of the two weights/ }).click();
  await expect(page).toHaveURL(/uv_lr=0\.3&uv_warmup=40/);
});
