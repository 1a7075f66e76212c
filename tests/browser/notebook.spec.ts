import type { Locator, Page } from '@playwright/test';
import { findings } from './axe.ts';
import { expect, test } from './reader.ts';

const ids = ['helper', 'stand-in', 'loop', 'plot', 'per-epoch', 'own'];
const cell = (page: Page, id: string) => page.locator(`#cell-${id}`);
const code = (page: Page, id: string) => cell(page, id).getByRole('textbox');
const state = (page: Page, id: string) => cell(page, id).locator('[data-cell="state"]');
const press = (within: Locator, name: string) => within.getByRole('button', { name, exact: true }).click();
const states = (page: Page) => page.locator('[data-cell="state"]').allTextContents();

const open = async (page: Page) => {
  await page.goto('/notebook/');
  await expect(code(page, 'own')).toBeVisible();
};

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
    await press(cell(page, 'loop'), 'Run');
    await expect(state(page, 'own')).toHaveText('Done.');
  });
});

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

  await test.step('another tab shows what was changed here, and each keeps what only it changed', async () => {
    const other = await context.newPage();
    await open(other);
    await code(other, 'own').fill('y = 2\n');
    await expect(code(page, 'own')).toHaveValue('y = 2\n');
    await expect(cell(page, 'own').getByRole('button', { name: 'Bring it back' })).toBeHidden();
    await press(cell(page, 'helper'), 'Bring it back');
    await expect(code(page, 'helper')).toHaveValue('x = 1\n');
    await expect(code(other, 'helper')).toHaveValue('x = 1\n');
    await expect(code(other, 'own')).toHaveValue('y = 2\n');
    await other.close();
  });

  await test.step('what was changed last is what a reload shows', async () => {
    await page.reload();
    await expect(code(page, 'helper')).toHaveValue('x = 1\n');
    await expect(code(page, 'own')).toHaveValue('y = 2\n');
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

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme} scheme`, () => {
    test.use({ colorScheme });

    test('axe finds nothing in a notebook that has run and failed, on a phone, and nothing scrolls sideways', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await open(page);
      await code(page, 'own').fill(`# ${'long '.repeat(40)}\nprint("x" * 400)\n1 / 0\n`);
      await press(cell(page, 'own'), 'Run');
      await expect(state(page, 'own')).toHaveText('It failed.');
      await page.evaluate(() =>
        document.querySelectorAll('.cell details').forEach((each) => each.setAttribute('open', '')),
      );
      expect(await findings(page, colorScheme)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });
}

test('the editor stands where the code stood, to the pixel', async ({ page, browser }) => {
  const boxes = (on: Page) =>
    on.locator('.cell').evaluateAll((all) =>
      all.map((each) => {
        const { y, height } = each.getBoundingClientRect();
        return [y + scrollY, height].map(Math.round);
      }),
    );
  for (const width of [320, 820]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const still = await context.newPage();
    // All of the page but its scripts.
    await still.route('**/*.js', (route) => route.abort());
    await still.goto(new URL('/notebook/', page.url()).href);
    expect(await boxes(page)).toEqual(await boxes(still));
    await context.close();
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each cell is readable code, with what it shows', async ({ page }) => {
    await page.goto('/notebook/');
    for (const id of ids) await expect(cell(page, id).locator('pre code').first()).toBeVisible();
    await expect(cell(page, 'helper').getByRole('row')).toHaveCount(8);
    await expect(cell(page, 'helper').getByRole('row', { name: '0 0.001', exact: true })).toBeVisible();
    for (const id of ['plot', 'per-epoch', 'own']) {
      await expect(cell(page, id).getByRole('img')).toHaveAccessibleName(/\d/);
    }
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
