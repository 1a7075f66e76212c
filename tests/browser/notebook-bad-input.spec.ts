// Cells of the notebook that fail, attack the page or find no Python leave the page and the text whole.
import type { Page } from '@playwright/test';
import { attacks, through } from '../engines/attacks.ts';
import { runCell, type Shown } from '../engines/in-notebook.ts';
import { listen } from '../engines/listener.ts';
import { failing } from './failing-cells.ts';
import { expect, test } from './reader.ts';

// A paste of a megabyte and Stop are among the tests of the notebook, damaged links among those of sharing.
const cell = (page: Page, part: string) => page.locator(`#cell-helper ${part}`);
const code = (page: Page) => page.locator('#cell-helper').getByRole('textbox');
const state = (page: Page) => cell(page, '[data-cell="state"]');

/** Writes a cell anew, presses Run and waits until nothing runs. */
async function runs(page: Page, text: string): Promise<void> {
  await code(page).fill(text);
  await cell(page, '[data-cell="run"]').click();
  await expect(page.locator('main[data-running]')).toHaveCount(0);
}

test('what goes wrong in a cell is told at the cell, with its line; the text stays, and the notebook goes on', async ({
  page,
}) => {
  await page.goto('/notebook/');
  const original = await code(page).inputValue();
  const failure = cell(page, '.failure p').first();
  for (const [what, text, words] of failing) {
    await test.step(what, async () => {
      await runs(page, text);
      await expect(failure).toContainText(words);
      await expect(state(page)).toHaveText('It failed.');
      await expect(code(page)).toHaveValue(text);
    });
  }

  for (const [what, text, words] of [
    ['10⁷ prints', 'for i in range(10**7):\n    print(i)\n', /^Stopped: the cell showed more than 2,000 lines/],
    ['a line without an end', 'while True:\n    print("x" * 999, end="")\n', /^Stopped: the cell showed more than/],
    ['while True', 'print("before")\nwhile True:\n    pass\n', /^Stopped: the cell took more than 5 seconds/],
  ] as const) {
    await test.step(what, async () => {
      await runs(page, text);
      await expect(state(page)).toHaveText(words);
      await expect(code(page)).toHaveValue(text);
    });
  }
  await expect(cell(page, '.outputs')).toHaveText('before');

  await test.step('an exception that the cell forged', async () => {
    const forger = 'class J:\n    def dumps(self, x):\n        return \'[1, 2, ""]\'\n\n\n';
    await runs(page, `${forger}g = table.__globals__\ng["json"] = J()\n1 / 0\n`);
    await expect(failure).toContainText('Python itself broke down');
    await expect(state(page)).toHaveText('It failed.');
  });

  await test.step('text outlasts a reload', async () => {
    const text = await code(page).inputValue();
    await page.reload();
    await expect(code(page)).toHaveValue(text);
  });

  await test.step('integers beyond 2³¹, other alphabets and markup are shown as they are', async () => {
    await runs(
      page,
      'print(3_000_000_000, -2**31 - 1, 2**64)\ntable([[10**30, "größer 学习率 🔥"]], ["<b>n</b>", "é"])\nraise ValueError("<i>ü</i>")\n',
    );
    await expect(cell(page, '.output').first()).toHaveText('3000000000 -2147483649 18446744073709551616');
    await expect(cell(page, ':is(th, td)')).toHaveText(['<b>n</b>', 'é', `1${'0'.repeat(30)}`, 'größer 学习率 🔥']);
    await expect(failure).toHaveText('ValueError in line 3: <i>ü</i>');
  });

  await test.step('a line that poses as the page’s own is read as the text it is', async () => {
    const forged = [
      '{"kind": "own", "multipliers": [1, NaN], "warmup": {}}',
      '{"kind": "html", "html": "<img src=x onerror=alert(1)>"}',
      '{"kind": "table", "columns": ["a"], "rows": [["1", "2"]]}',
    ];
    await runs(page, `${forged.map((line) => `print("\\x1e" + '${line}')`).join('\n')}\n1 / 0\n`);
    for (const line of forged) await expect(cell(page, '.output.text').first()).toContainText(line);
    await expect(cell(page, ':is(img, table)')).toHaveCount(0);
  });

  await runs(page, original);
  await expect(page.locator('[data-cell="state"]')).toHaveText(Array(6).fill('Done.'));
});

test('no attack gets out of its cell', async ({ page }) => {
  const listener = await listen();
  await page.goto('/notebook/');
  for (const { name, code } of attacks) {
    const shown = JSON.parse(
      await page.evaluate(runCell('helper', `${code(listener.at)}\nraise SystemExit\n`)),
    ) as Shown;
    expect.soft(shown['helper']!.text, name).not.toContain(through);
    expect.soft(shown['helper']!.status, name).toBe('failed: It failed.');
  }
  // That it gets to say so: what stands in for a success is found.
  const shown: Shown = JSON.parse(
    await page.evaluate(runCell('helper', 'print("GOT" + " THROUGH")\nraise SystemExit')),
  );
  expect(shown['helper']!.text).toContain(through);
  expect(listener.hits).toEqual([]);
  await listener.close();
});

test('without WebAssembly the cell says so, and the text stays', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await page.goto('/notebook/');
  await runs(page, 'mine = 1\n');
  await expect(state(page)).toHaveText(/^This browser has no WebAssembly, which Python needs here/);
  await page.reload();
  await expect(code(page)).toHaveValue('mine = 1\n');
});

test('offline the cell says that Python could not be fetched, keeps the text, and runs once there is a connection', async ({
  page,
  context,
  trouble,
}) => {
  await page.goto('/notebook/');
  await expect(code(page)).toBeVisible();
  await context.setOffline(true);
  await runs(page, 'print("here")\nraise SystemExit\n');
  await expect(state(page)).toHaveText(/^Python could not be fetched/);
  await expect(code(page)).toHaveValue('print("here")\nraise SystemExit\n');
  // The browser's own words on the console.
  expect(trouble.splice(0).filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  await context.setOffline(false);
  await cell(page, '[data-cell="run"]').click();
  await expect(cell(page, '.output').first()).toHaveText('here');
});
