// The matrix of conventions on /frameworks/: on one screen when closed, opened by keyboard, by search and without JavaScript.
import { frameworks } from '../../src/frameworks/index.ts';
import { shipping } from '../../src/site/frameworks/matrix.ts';
import { expect, test } from './reader.ts';

const count = frameworks.reduce((sum, { conventions }) => sum + conventions.length, 0);

test('closed, all of it is on one screen', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/frameworks/');
  const table = page.locator('#convention-table');
  await expect(table.locator('tbody tr:visible')).toHaveCount(shipping.length);
  expect((await table.boundingBox())!.height).toBeLessThanOrEqual(620);
});

for (const width of [320, 390]) {
  test(`${width} pixels wide every column is in sight, and every row can be hit`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/frameworks/');
    const table = page.locator('#convention-table');
    const box = (await table.boundingBox())!;
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    for (const head of await table.locator('thead span').all()) {
      const { x, width: wide } = (await head.boundingBox())!;
      expect(x + wide).toBeLessThanOrEqual(width);
    }
    for (const summary of await table.locator('summary').all()) {
      expect((await summary.boundingBox())!.height).toBeGreaterThanOrEqual(24);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test('a row that has the focus opens and closes by keyboard', async ({ page }) => {
  await page.goto('/frameworks/');
  const one = page.locator('#convention-timm-prefix');
  await page.locator('#conventions-timm summary').focus();
  await page.keyboard.press('Enter');
  await expect(one).toBeVisible();
  await expect(one.locator('+ .about')).toContainText('warmup_lr_init');
  await page.keyboard.press('Space');
  await expect(one).toBeHidden();
});

test('a click anywhere in a row opens it', async ({ page }) => {
  await page.goto('/frameworks/');
  const row = page.locator('tr', { has: page.locator('#conventions-deepspeed') });
  await row.locator('td').last().click({ force: true });
  await expect(page.locator('#convention-deepspeed-cosine-linear')).toBeVisible();
});

test('read aloud, a cell says what is so, not how large its dot is', async ({ page }) => {
  await page.goto('/frameworks/');
  const row = page.locator('tr', { has: page.locator('#conventions-deepspeed') });
  await expect(row.getByRole('img')).toHaveCount(5);
  await expect(row.getByRole('img').first()).toHaveAccessibleName('2 of 4 start at 0');
  await page.locator('#conventions-deepspeed summary').click();
  const one = page.locator('#convention-deepspeed-cosine-linear');
  await expect(one.getByRole('rowheader')).toHaveText('DeepSpeed cosine linear');
  await expect(one.getByRole('img')).toHaveCount(3);
  for (const [index, name] of ['starts at 0', 'reaches the full rate at N + 1', 'counts updates'].entries()) {
    await expect(one.getByRole('img').nth(index)).toHaveAccessibleName(name);
  }
});

test('an address that names a warmup opens its row', async ({ page }) => {
  await page.goto('/frameworks/#convention-nanogpt');
  await expect(page.locator('#convention-nanogpt')).toBeInViewport();
});

test('the search opens the warmups that hold every word, says how many, and closes them again', async ({ page }) => {
  await page.goto('/frameworks/');
  const shown = page.locator('#convention-table .one:visible');
  const status = page.locator('.finder [role="status"]');
  await page.locator('#conventions-keras summary').click();
  const own = await shown.count();
  await page.locator('.matrix').getByRole('searchbox').fill('TORCH linear');
  await expect(status).toHaveText(new RegExp(`^\\d+ of ${count} warmups$`));
  for (const row of await shown.all()) {
    const text = `${await row.locator('xpath=../tr[1]/th').innerText()} ${await row.innerText()} ${await row.locator('+ .about').innerText()}`;
    expect(text.toLowerCase()).toMatch(/torch/);
    expect(text.toLowerCase()).toMatch(/linear/);
  }
  expect(await shown.count()).toBeGreaterThan(0);
  await page.locator('.matrix').getByRole('searchbox').fill('no such thing');
  await expect(status).toHaveText(`0 of ${count} warmups`);
  await expect(shown).toHaveCount(0);
  await page.locator('.matrix').getByRole('searchbox').fill('');
  await expect(status).toHaveText(`${count} warmups`);
  await expect(shown).toHaveCount(own);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every row opens, and says which numbers its example is computed from', async ({ page }) => {
    await page.goto('/frameworks/');
    await expect(page.locator('#convention-table .one:visible')).toHaveCount(0);
    for (const summary of await page.locator('#convention-table summary').all()) await summary.click();
    await expect(page.locator('#convention-table .one:visible')).toHaveCount(count);
    const about = page.locator('#convention-torchtitan + .about');
    await expect(about).toContainText('peak / N first, and the full rate from update N − 1 on.');
    await expect(about.locator('[data-in-numbers]')).toHaveText(
      'With the default warmup of 1,000 updates and peak of 0.005: the first update runs at 0.000005, and the full rate comes from update 999 on.',
    );
  });

  test('an address that names a warmup shows it', async ({ page }) => {
    await page.goto('/frameworks/#convention-timm-prefix');
    await expect(page.locator('#convention-timm-prefix')).toBeInViewport();
  });

  test('on paper every row is open', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto('/frameworks/');
    await expect(page.locator('#convention-table .about:visible')).toHaveCount(count);
  });
});
