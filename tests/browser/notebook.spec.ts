// Running the cells of the notebook, by mouse and by keyboard, and which cells are then out of date.
import type { Page } from '@playwright/test';
import { cell, code, ids, open, press, state, states } from './cells.ts';
import { expect, test } from './reader.ts';

/** Replaces a piece of a cell's text. */
async function edit(page: Page, id: string, from: string, to: string): Promise<void> {
  const field = code(page, id);
  const text = await field.inputValue();
  expect(text).toContain(from);
  await field.fill(text.replace(from, to));
}

test('Run runs all cells anew, a change makes what is below it out of date, and a failure holds up the rest', async ({
  page,
}) => {
  await open(page);
  const before = await cell(page, 'helper').locator('.outputs').innerText();
  expect(await states(page)).toEqual(ids.map(() => ''));

  await test.step('what the build showed is what the first Run shows', async () => {
    await press(cell(page, 'helper'), 'Run');
    await expect(state(page, 'own')).toHaveText('Done.');
    expect(await states(page)).toEqual(ids.map(() => 'Done.'));
    expect(await cell(page, 'helper').locator('.outputs').innerText()).toBe(before);
  });

  await test.step('pictures that nobody came near are on paper as well', async () => {
    await expect(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await page.locator('.output.picture .slot > svg').count()).toBe(6);
    }).toPass();
  });

  await test.step('a change is told at its cell and below it, and taking it back leaves nothing stale', async () => {
    await edit(page, 'stand-in', '    self.grad = None', '    self.grad = 0');
    const late = 'Out of date: “A stand-in for two classes of PyTorch” has changed.';
    expect(await states(page)).toEqual(['Done.', 'Changed since it ran.', late, late, late, late]);
    await edit(page, 'stand-in', '    self.grad = 0', '    self.grad = None');
    expect(await states(page)).toEqual(ids.map(() => 'Done.'));
  });

  await test.step('a change above reaches what is drawn below', async () => {
    await edit(page, 'helper', 'warmup_iters = 1000', 'warmup_iters = 400');
    await press(cell(page, 'plot'), 'Run');
    await expect(state(page, 'own')).toHaveText('Done.');
    await expect(cell(page, 'plot').locator('.outputs svg:visible')).toContainText('400');
  });

  await test.step('a failure for what is missing above marks its line until a run goes well', async () => {
    await edit(page, 'stand-in', 'class Parameter:', 'del f\nclass Parameter:');
    await press(cell(page, 'loop'), 'Run');
    await expect(state(page, 'loop')).toHaveText('It failed.');
    await expect(cell(page, 'loop').locator('.pce-line.wrong')).toHaveText(/LambdaLR\(optimizer, f\)/);
    await edit(page, 'stand-in', 'del f\n', '');
    await press(cell(page, 'loop'), 'Run');
    await expect(state(page, 'loop')).toHaveText('Done.');
    await expect(cell(page, 'loop').locator('.pce-line.wrong')).toHaveCount(0);
    await expect(code(page, 'loop')).not.toHaveAttribute('aria-invalid');
    await expect(code(page, 'loop')).toHaveAccessibleDescription(
      /leaves the editor\. Control and Enter run the cell\.$/,
    );
    await expect(state(page, 'own')).toHaveText('Done.');
  });

  await test.step('a failure is told at its cell and line, and those below wait for it', async () => {
    await edit(page, 'loop', 'rates = []', 'rates = 1 / 0');
    await press(cell(page, 'helper'), 'Run');
    await expect(state(page, 'loop')).toHaveText('It failed.');
    await expect(cell(page, 'loop').locator('.failure')).toContainText('ZeroDivisionError in line 5');
    await expect(code(page, 'loop')).toHaveAttribute('aria-invalid', 'true');
    await expect(code(page, 'loop')).toHaveAccessibleDescription(/ZeroDivisionError in line 5/);
    await expect(cell(page, 'loop').locator('.pce-line.wrong')).toHaveText(/rates = 1 \/ 0/);
    await expect(state(page, 'own')).toHaveText('It has not run: it waits for “A training loop that logs”.');
    await expect(state(page, 'helper')).toHaveText('Done.');
    await press(cell(page, 'loop'), 'Go to line 5');
    await expect(code(page, 'loop')).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.type('x');
    await expect(code(page, 'loop')).toHaveValue(/rates = 1 \/ 0x\n/);
    await expect(code(page, 'loop')).not.toHaveAttribute('aria-invalid');
  });

  await test.step('a loop without an end is stopped by Stop, and the notebook goes on', async () => {
    await code(page, 'loop').fill('while True:\n    pass\n');
    await press(cell(page, 'own'), 'Run');
    await press(cell(page, 'loop'), 'Stop');
    await expect(state(page, 'loop')).toContainText(/stop/i);
    await expect(cell(page, 'loop').getByRole('button', { name: 'Run' })).toBeFocused();
    await expect(state(page, 'plot')).toHaveText('It has not run: it waits for “A training loop that logs”.');
    await press(cell(page, 'loop'), 'Reset');
    await page.getByRole('button', { name: 'Run all cells' }).click();
    await expect(page.locator('[data-notebook="told"]')).toHaveText('Every cell ran.');
    expect(await states(page)).toEqual(ids.map(() => 'Done.'));
  });
});

test('the keyboard alone goes in, writes Python, runs it and goes out', async ({ page }) => {
  await open(page);
  await cell(page, 'helper').getByRole('button', { name: 'Copy' }).focus();
  await page.keyboard.press('Tab');
  await expect(code(page, 'helper')).toBeFocused();
  await expect(code(page, 'helper')).toHaveAccessibleName('The helper, Python');
  await expect(code(page, 'helper')).toHaveAccessibleDescription(/Escape, then Tab/);
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('if True:\n');
  await page.keyboard.type('note = "<b>&lt;"\n');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('print(note)\n');
  await expect(code(page, 'helper')).toHaveValue(/^if True:\n {4}note = "<b>&lt;"\nprint\(note\)\npeak_lr/);
  await page.keyboard.press('Control+Enter');
  await expect(cell(page, 'helper').locator('.output.text')).toHaveText('<b>&lt;');
  await expect(code(page, 'helper')).toBeFocused();
  for (let undone = 0; undone < 60; undone++) await page.keyboard.press('Control+z');
  await expect(code(page, 'helper')).toHaveValue(/^peak_lr/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(cell(page, 'helper').getByRole('button', { name: 'Run' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(state(page, 'own')).toHaveText('Done.');
  await page.keyboard.press('Shift+Tab');
  await expect(code(page, 'helper')).toBeFocused();
});
