// Links that carry changed cells: taken over by choice only, harmless, and refused when damaged.
import { findings } from './axe.ts';
import { arrive, editorOf, linkTo, notice } from './notebook-links.ts';
import { expect, test } from './reader.ts';

test('a link brings changed cells to somebody else, who loses nothing and takes them or not', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const shared = 'def own(x):\n    return 0.5  # größer, 学习率\n\n\nuse(own, peak_lr, 100, 0.5)';
  let link = '';
  let original = '';

  await test.step('the button copies a link that holds what was changed', async () => {
    await page.goto('/notebook/');
    original = await editorOf(page, 'plot').inputValue();
    await editorOf(page, 'own').fill(shared);
    await page.getByRole('button', { name: 'Copy a link to your version' }).click();
    await expect(page.locator('[data-notebook="told"]')).toContainText('Copied.');
    link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/\/notebook\/#cells=1\.[\w-]+$/);
  });

  await test.step('it brings all cells as they were there, says so, and leaves the address', async () => {
    await page.evaluate(() => localStorage.clear());
    await page.goto('/notebook/');
    await editorOf(page, 'own').fill('mine = 1');
    await editorOf(page, 'plot').fill('mine = 2');
    await arrive(page, link);
    await expect(notice(page)).toContainText('as the maker of this link had it');
    await expect(notice(page)).toContainText('2 cells: “The logged rates beside the formula’s”, “Your own f(x)”.');
    await expect(editorOf(page, 'own')).toHaveValue(shared);
    // Whoever made the link had not changed it.
    await expect(editorOf(page, 'plot')).toHaveValue(original);
    await expect(page.locator('#cell-plot')).toContainText('had the original here');
    await expect(page).toHaveURL('/notebook/');
    expect(await findings(page)).toEqual([]);
  });

  await test.step('what the reader had comes back by a press, also after a reload, and the other as well', async () => {
    await page.reload();
    await expect(editorOf(page, 'own')).toHaveValue(shared);
    await page.getByRole('button', { name: 'Put back what I had here' }).click();
    await expect(editorOf(page, 'own')).toHaveValue('mine = 1');
    await expect(editorOf(page, 'plot')).toHaveValue('mine = 2');
    const again = page.getByRole('button', { name: 'Take the link’s text again' });
    await expect(again).toBeFocused();
    await again.click();
    await expect(editorOf(page, 'own')).toHaveValue(shared);
  });

  await test.step('a second link does not push it out', async () => {
    // In the same tab, where the address differs in its fragment only.
    await page.goto(linkTo({ own: 'second = 1', gone: 'x' }));
    await expect(notice(page)).toContainText('no cell “gone”');
    await expect(editorOf(page, 'own')).toHaveValue('second = 1');
    await expect(editorOf(page, 'plot')).toHaveValue(original);
    await page.getByRole('button', { name: 'Put back what I had here' }).click();
    await expect(editorOf(page, 'own')).toHaveValue('mine = 1');
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.reload();
    await expect(editorOf(page, 'own')).toHaveValue('mine = 1');
    await expect(notice(page)).toHaveCount(0);
  });
});

test('hostile code in a link is text: nothing of Python is fetched, no worker is made, nothing is drawn', async ({
  page,
}) => {
  const hostile = [
    '<img src=x onerror="alert(1)"><script>alert(2)</script>',
    'print("\x1e{}")',
    'import js; js.fetch("https://example.org/")',
    'use(lambda x: 1, 1, 100, 0.5)',
    'while True: pass',
  ].join('\n');
  const seen: string[] = [];
  page.on('worker', (worker) => seen.push(`worker ${worker.url()}`));
  page.on('dialog', (dialog) => seen.push(`dialog ${dialog.message()}`));
  page.on('request', (request) => /micropython|\/worker-|\/run\./.test(request.url()) && seen.push(request.url()));
  await page.goto('/notebook/');
  const before = await page.locator('.outputs').allInnerTexts();
  await arrive(page, linkTo({ helper: hostile, 'stand-in': hostile, own: hostile }));
  await expect(notice(page)).toContainText('3 cells');
  await expect(notice(page)).toContainText('Nothing has been run.');
  await expect(editorOf(page, 'helper')).toHaveValue(hostile);
  await page.waitForLoadState('networkidle');
  expect(await page.locator('.outputs').allInnerTexts()).toEqual(before);
  expect(await page.locator('.cell :is(img, script)').count()).toBe(0);
  expect(await page.evaluate(() => localStorage.getItem('own'))).toBeNull();
  expect(seen).toEqual([]);
});

test('a damaged link is refused in words, and the reader’s own text stays', async ({ page }) => {
  await page.goto('/notebook/');
  await editorOf(page, 'helper').fill('mine = 1');
  const whole = linkTo({ helper: 'x'.repeat(5000), own: 'y' });
  for (const [link, words] of [
    [whole.slice(0, -9), 'it does not unpack'],
    [whole.replace('=1.', '=2.'), 'version 1, not “2”'],
    [linkTo(Buffer.from('[]')), 'not a list of cells'],
    [linkTo({ gone: 'x' }), 'no cell “gone”'],
    // Two hundred megabytes of spaces.
    [linkTo(Buffer.alloc(200_000_000, 0x20)), 'more than 200 kB of text'],
  ] as const) {
    await arrive(page, link);
    await expect(notice(page)).toContainText('could not be used');
    await expect(notice(page)).toContainText(words);
    await expect(editorOf(page, 'helper')).toHaveValue('mine = 1');
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(notice(page)).toHaveCount(0);
  }
});
