// What readers write in the notebook is kept over reloads and after Reset.
import { cell, code, ids, open, press, state, states } from './cells.ts';
import { expect, test } from './reader.ts';

test('texts outlast a reload, and Reset is undone by “Bring it back”, also after a reload', async ({
  page,
  context,
}) => {
  await open(page);
  const original = await code(page, 'helper').inputValue();
  await code(page, 'helper').fill('x = 1\n');
  await page.reload();
  await expect(code(page, 'helper')).toHaveValue('x = 1\n');
  await expect(state(page, 'loop')).toHaveText('Out of date: “The helper” has changed.');
  await expect(cell(page, 'loop').getByRole('button', { name: 'Reset' })).toBeHidden();

  await press(cell(page, 'helper'), 'Reset');
  await expect(code(page, 'helper')).toHaveValue(original);
  await expect(cell(page, 'helper').getByRole('button', { name: 'Bring it back' })).toBeFocused();
  expect(await states(page)).toEqual(ids.map(() => ''));
  await page.reload();
  await expect(code(page, 'helper')).toHaveValue(original);

  const other = await context.newPage();
  await test.step('another tab shows what was changed here, and each keeps what only it changed', async () => {
    await open(other);
    await code(other, 'own').fill('y = 2\n');
    await expect(code(page, 'own')).toHaveValue('y = 2\n');
    await expect(cell(page, 'own').getByRole('button', { name: 'Bring it back' })).toBeHidden();
    await press(cell(page, 'helper'), 'Bring it back');
    await expect(code(page, 'helper')).toHaveValue('x = 1\n');
    await expect(code(other, 'helper')).toHaveValue('x = 1\n');
    await expect(code(other, 'own')).toHaveValue('y = 2\n');
  });

  await test.step('a tab that follows slowly takes nothing back of what is typed here', async () => {
    // No text is taken from under the reader's cursor; here every page has the focus.
    await code(other, 'own').blur();
    await other.evaluate(() => {
      const busy = () => {
        const from = performance.now();
        while (performance.now() - from < 150);
      };
      const often = setInterval(busy);
      setTimeout(() => clearInterval(often), 5000);
    });
    const typed = 'a_long_name = 0.123456789 + 9.876543210\n'.repeat(3);
    await code(page, 'own').fill('');
    await page.keyboard.type(typed, { delay: 10 });
    await expect(code(other, 'own')).toHaveValue(typed);
    await expect(code(page, 'own')).toHaveValue(typed);
    const stored = await page.evaluate(() => JSON.parse(localStorage.getItem('notebook')!) as { texts: unknown });
    expect(stored.texts).toEqual({ helper: 'x = 1\n', own: typed });
    await other.close();
  });

  await test.step('what was changed last is what a reload shows', async () => {
    await page.reload();
    await expect(code(page, 'helper')).toHaveValue('x = 1\n');
    await expect(code(page, 'own')).toHaveValue(/^a_long_name/);
  });

  await test.step('a second Reset loses nothing: each press brings back another text', async () => {
    await press(cell(page, 'helper'), 'Reset');
    await code(page, 'helper').fill('x = 2\n');
    await press(cell(page, 'helper'), 'Reset');
    await page.reload();
    await expect(code(page, 'helper')).toHaveValue(original);
    await press(cell(page, 'helper'), 'Bring it back');
    await expect(code(page, 'helper')).toHaveValue('x = 2\n');
    await expect(cell(page, 'helper').locator('[data-cell="note"]')).toHaveText(/Another press brings another one/);
    await press(cell(page, 'helper'), 'Bring it back');
    await expect(code(page, 'helper')).toHaveValue('x = 1\n');
  });
});

test('where the browser keeps nothing, the text stays in the page, and the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(page);
  await code(page, 'own').fill('z = 3\n');
  await expect(cell(page, 'own').locator('[data-cell="note"]')).toContainText('until you close the page');
  await expect(code(page, 'own')).toHaveValue('z = 3\n');
});

test('a text of a megabyte is refused at its cell, and what was there stays', async ({ page }) => {
  await open(page);
  const before = await code(page, 'own').inputValue();
  await code(page, 'own').evaluate((field) => {
    const data = new DataTransfer();
    data.setData('text/plain', 'x = 1\n'.repeat(2 ** 20 / 6));
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    field.dispatchEvent(paste);
    if (!paste.defaultPrevented) throw new Error('it was taken');
  });
  await expect(cell(page, 'own').locator('[data-cell="note"]')).toContainText('1,048,572 characters');
  await expect(code(page, 'own')).toHaveValue(before);
});
