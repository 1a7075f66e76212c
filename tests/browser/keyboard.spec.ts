// Everything that a mouse can do on the pages can be done by keyboard.
import { figureById } from '../../src/figures/index.ts';
import { aliveFigure, expect, figureIds, figuresOn, test } from './reader.ts';

for (const id of figureIds) {
  test(`the keyboard alone moves every control of ${id}, Back undoes each move, and the data cursor says where it walks`, async ({
    page,
  }) => {
    await page.goto(`/embed/${id}/`);
    const figure = await aliveFigure(page, id);
    for (const control of await figure.locator('.control.number').all()) {
      const slider = control.getByRole('slider');
      const field = control.getByRole('textbox');
      const before = await field.inputValue();
      const url = page.url();
      const full = (await slider.inputValue()) === (await slider.getAttribute('max'));
      for (const [input, key] of [
        [slider, full ? 'ArrowLeft' : 'ArrowRight'],
        [field, full ? 'ArrowDown' : 'ArrowUp'],
      ] as const) {
        await input.focus();
        await page.keyboard.press(key);
        await expect(field).not.toHaveValue(before);
        await expect(page).not.toHaveURL(url);
        await page.goBack();
        await expect(field).toHaveValue(before);
        await expect(page).toHaveURL(url);
      }
    }

    // Where it walks from stop to stop or from cell to cell, tests of its own follow it.
    if (figureById(id).stops || figureById(id).across) return;
    const cursor = figure.getByRole('slider', { name: 'on the plot' });
    await cursor.focus();
    await page.keyboard.press('Home');
    await expect(cursor).toHaveAttribute('aria-valuenow', '0');
    await page.keyboard.press('Shift+ArrowRight');
    await expect(cursor).toHaveAttribute('aria-valuenow', '1');
    await page.keyboard.press('End');
    await expect(cursor).toHaveAttribute('aria-valuenow', (await cursor.getAttribute('aria-valuemax'))!);
    await expect(figure.locator('[role="status"]').first()).toHaveText((await cursor.getAttribute('aria-valuetext'))!);
  });
}

test('Tab reaches every control in the order it is read', async ({ page }) => {
  await page.goto('/formula/');
  const figure = await aliveFigure(page, 'interpolation');
  await figure.getByRole('slider', { name: 'on the plot' }).focus();
  const reached: string[] = [];
  for (let press = 0; press < 6; press++) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(
        () =>
          `${document.activeElement!.getAttribute('type')} ${document.activeElement!.closest<HTMLElement>('[data-parameter]')?.dataset.parameter}`,
      ),
    );
  }
  expect(reached).toEqual(['startFactor', 'warmupSteps', 'step'].flatMap((name) => [`text ${name}`, `range ${name}`]));
});

test('a number in the prose is moved by arrow keys, and the page follows', async ({ page }) => {
  await page.goto('/formula/');
  const number = page.getByRole('spinbutton', { name: 'warmup steps' }).first();
  await number.focus();
  await expect(page.locator('warmup-figure[data-alive]')).toHaveCount(figuresOn('/formula/').length);
  await page.keyboard.press('ArrowUp');
  await expect(number).toHaveText('1,100');
  await expect(page).toHaveURL(/warmup_steps=1100/);
  await expect(page.locator('#interpolation .say')).toContainText('Over 1,100 steps');
});
