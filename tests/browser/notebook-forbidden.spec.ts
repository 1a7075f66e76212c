// The notebook in a browser that forbids the clipboard or storage.
import { readFileSync } from 'node:fs';
import { arrive, editorOf, linkTo } from './notebook-links.ts';
import { expect, test } from './reader.ts';

test('where a page may not copy, the link stands in a field; and the notebook is saved as a Python file', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.goto('/notebook/');
  // Random letters do not deflate, so the link is long.
  const noise = Array.from({ length: 9000 }, (_, i) => ((i * 7919 * 7919) % 104729).toString(36)).join('');
  await editorOf(page, 'own').fill(`# ${noise.slice(0, 20_000)}`);
  await page.getByRole('button', { name: 'Copy a link to your version' }).click();
  const field = page.getByRole('textbox', { name: 'The link to your version' });
  await expect(field).toHaveValue(/#cells=1\./);
  await expect(field).toHaveJSProperty('readOnly', true);
  await expect(page.locator('[data-notebook="told"]')).toContainText(/It has \d+,\d{3} characters/);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as .py' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('warmup_notebook.py');
  const file = readFileSync(await download.path(), 'utf8');
  expect(file).toContain(noise.slice(0, 20_000));
  expect(file.indexOf('\ndef table(')).toBeLessThan(file.indexOf('# %% The helper'));
  expect(file.match(/^# %% /gm)!.length).toBeGreaterThan(6);
});

test('where a browser keeps nothing, the link stays in the address, so that a reload does not lose its text', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'QuotaExceededError');
    };
  });
  await arrive(page, linkTo({ own: 'theirs = 1' }));
  await expect(page).toHaveURL(/#cells=1\./);
  await page.reload();
  await expect(editorOf(page, 'own')).toHaveValue('theirs = 1');
});
