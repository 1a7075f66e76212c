// The part of /frameworks/ that names the warmup in pasted rates, logs and configs.
import { examples } from '../../src/site/frameworks/finder-examples.ts';
import { expect, test } from './reader.ts';

for (const { title } of examples()) {
  test(`${title} is named, and written for another framework`, async ({ page }) => {
    await page.goto('/frameworks/');
    await page.getByRole('button', { name: title }).dispatchEvent('click');
    const part = page.locator('.which');
    await expect(part.locator('.verdict .message')).toHaveText(/w = .+W = \d+/);
    await expect(part.getByRole('textbox')).not.toHaveValue('');
    await part.getByRole('combobox').selectOption({ label: 'optax' });
    await expect(part.locator('pre')).toContainText('import optax');
    await expect(part.locator('.listing-title')).toContainText('optax');
  });
}

test('the fit is a picture with a name, and a table of what was given and what was fitted', async ({ page }) => {
  await page.goto('/frameworks/');
  await page.getByRole('textbox', { name: /list of rates/ }).fill('0.1 0.2 0.3 0.4 0.5 0.5 0.5');
  await page.getByRole('button', { name: 'Name it' }).click();
  const fit = page.locator('.fit');
  await expect(fit.getByRole('img')).toHaveAccessibleName(/^The 7 rates you gave as dots, over the fitted line/);
  await fit.getByText('Given and fitted').click();
  await expect(fit.getByRole('row')).toHaveCount(8);
  await expect(fit.getByRole('row', { name: '0 0.1 0.1' })).toBeVisible();
});

test('the keyboard alone pastes, names and reads', async ({ page }) => {
  await page.goto('/frameworks/');
  const field = page.getByRole('textbox', { name: /list of rates/ });
  await field.focus();
  await page.keyboard.insertText('0 0.001 0.002 0.003 0.004 0.004 0.004');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Name it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.verdict')).toContainText('get_linear_schedule_with_warmup');
  await expect(page.getByRole('button', { name: 'Name it' })).toBeFocused();
});

test('what holds no rates is answered with a message, and the text stays in the box', async ({ page }) => {
  await page.goto('/frameworks/');
  const field = page.getByRole('textbox', { name: /list of rates/ });
  const message = page.locator('.verdict .message');
  for (const [what, text, said] of [
    ['nothing', '', /\w.+\.$/],
    ['one rate', '0.1', /\w.+\.$/],
    ['binary', '\u0000\u0001\u0002PNG\u0003', /\w.+\.$/],
    ['words', 'the learning rate goes up before it goes down', /\w.+\.$/],
    ['NaN', '0.1 NaN 0.3', /\w.+\.$/],
    ['a constant', '0.1 0.1 0.1 0.1', /\w.+\.$/],
    ['markup', '<img src=x onerror=alert(1)>', /\w.+\.$/],
  ] as const) {
    await test.step(what, async () => {
      await field.fill(text);
      const value = await field.inputValue();
      await page.getByRole('button', { name: 'Name it' }).click();
      await expect(message).toHaveText(said);
      await expect(field).toHaveValue(value);
      await expect(page.locator('.elsewhere')).toBeHidden();
    });
  }
});

test('rates that no warmup gives are told so', async ({ page }) => {
  await page.goto('/frameworks/');
  await page.getByRole('textbox', { name: /list of rates/ }).fill('0.1 0.7 0.2 0.9 0.05 0.6 0.3 0.8');
  await page.getByRole('button', { name: 'Name it' }).click();
  await expect(page.locator('.verdict .message')).toHaveText(/^No warmup convention gives these rates\./);
});

test('a new answer replaces the old one altogether', async ({ page }) => {
  await page.goto('/frameworks/');
  await page.getByRole('button', { name: 'a list of rates' }).click();
  await expect(page.locator('.fit')).toBeVisible();
  await page.getByRole('textbox', { name: /list of rates/ }).fill('no rates here');
  await page.getByRole('button', { name: 'Name it' }).click();
  await expect(page.locator('.fit')).toBeHidden();
  await expect(page.locator('.elsewhere')).toBeHidden();
});

test('five megabytes are read to the last character, though the box shows their beginning', async ({ page }) => {
  await page.goto('/frameworks/');
  const field = page.getByRole('textbox', { name: /list of rates/ });
  await field.focus();
  const paste = (lines: number) =>
    field.evaluate((box, count) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '0.125\n'.repeat(count));
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true, bubbles: true }));
    }, lines);
  await page.getByRole('button', { name: 'a list of rates' }).click();
  await expect(page.locator('.fit')).toBeVisible();
  await paste(900_000);
  await expect(page.locator('.held')).toContainText('the first 10,000 of the 5,400,000 characters');
  await page.getByRole('button', { name: 'Name it' }).click();
  await expect(page.locator('.verdict .message')).toContainText('5,400,000 characters');
  expect(await field.inputValue()).toBe('0.125\n'.repeat(2000).slice(0, 10_000));
  await field.press('Backspace');
  await expect(page.locator('.held')).toBeEmpty();
});
