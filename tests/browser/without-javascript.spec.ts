// Without JavaScript every page can be read in full, and shows nothing that would not work.
import { frameworks } from '../../src/frameworks/index.ts';
import { equations } from '../../src/schedule/index.ts';
import { chapterPaths, expect, figuresOn, test } from './reader.ts';

test.use({ javaScriptEnabled: false });

for (const width of [390, 1440]) {
  test(`without JavaScript the figures are pictures with words, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const shown = chapterPaths.flatMap((path) => figuresOn(path).map((id) => ({ path, id })));
    for (const { path, id } of shown) {
      if (new URL(page.url()).pathname !== path) await page.goto(path);
      const figure = page.locator(`figure#${id}`);
      const picture = figure.locator('.slot:visible > [role="img"]');
      await expect(picture).toHaveCount(1);
      await expect(picture).toHaveAccessibleName(/\. .+\d/);
      expect(await picture.locator('path, rect').count()).toBeGreaterThan(2);
      await expect(figure.locator('figcaption')).toBeVisible();
      await expect(figure.getByText('this figure shows its defaults, whatever numbers your link has')).toBeVisible();
    }
  });
}

for (const path of [...chapterPaths, '/frameworks/', '/lab/', '/notebook/', '/references/']) {
  test(`without JavaScript nothing is shown on ${path} that would not work`, async ({ page }) => {
    await page.goto(path);
    for (const role of ['slider', 'textbox', 'button', 'searchbox', 'checkbox', 'combobox', 'tab'] as const) {
      await expect(page.getByRole(role)).toHaveCount(0);
    }
  });
}

for (const path of ['/frameworks/', '/lab/']) {
  test(`without JavaScript the code of every framework lies on ${path} in a fold with its name`, async ({ page }) => {
    await page.goto(path);
    for (const [index, { id, title }] of frameworks.entries()) {
      const panel = page.locator(`#code-${id}`);
      const heading = panel.getByRole('heading', { name: title, exact: true });
      await expect(heading).toBeVisible();
      // The first is open.
      if (index > 0) await heading.click();
      expect((await panel.locator('pre').innerText()).length).toBeGreaterThan(50);
    }
  });
}

test('without JavaScript every equation is there as MathML, numbered and linkable', async ({ page }) => {
  const homes = await Promise.all(
    ['/formula/', '/pytorch/'].map(async (path) => (await page.request.get(path)).text()),
  );
  for (const [index, { id, relations }] of equations.entries()) {
    const path = homes[0]!.includes(`id="${id}"`) ? '/formula/' : '/pytorch/';
    if (new URL(page.url()).pathname !== path) await page.goto(path);
    const equation = page.locator(`#${id}`);
    expect(await equation.locator('math').count()).toBeGreaterThanOrEqual(relations.length);
    await expect(equation.getByRole('link')).toHaveText(`(${index + 1})`);
    await expect(equation.getByRole('link')).toHaveAttribute('href', `#${id}`);
  }
});

test('without JavaScript all sections are readable, and every explained line opens', async ({ page }) => {
  for (const [path, ids] of Object.entries({
    '/formula/': ['derivation', 'limits'],
    '/why/': ['start-low', 'small-net'],
    '/nan/': ['nan'],
    '/references/': ['references'],
    '/': ['question', 'answer', 'care'],
  })) {
    await page.goto(path);
    for (const id of ids) expect((await page.locator(`section#${id}`).innerText()).length).toBeGreaterThan(300);
  }
  for (const part of await page.locator('.listing-part').all()) {
    if ((await part.getAttribute('open')) === null) await part.locator('> summary').click();
    const line = part.locator('li details').first();
    await line.locator('summary').click();
    await expect(line.locator('p')).toBeVisible();
  }
});

test('without JavaScript the tutorial’s log is there, computed', async ({ page }) => {
  await page.goto('/pytorch/');
  const logged = await page.locator('#tutorial-log tbody td:nth-child(2)').allTextContents();
  expect(logged).toEqual(['0.000090', '0.000936', '0.001783', '0.002629', '0.003476', '0.004323', '0.005000']);
  await expect(page.locator('#tutorial-log tbody td:nth-child(3)').first()).toHaveText('0.000005');
});

test('without JavaScript values and pictures can be taken away as files', async ({ page, request }) => {
  await page.goto('/');
  const links = page.locator('figure#ramp .take a[download]');
  await expect(links).toHaveCount(3);
  for (const link of await links.all()) {
    const response = await request.get((await link.getAttribute('href'))!);
    expect(response.status()).toBe(200);
    expect((await response.text()).length).toBeGreaterThan(300);
  }
});

test('without JavaScript the plotted values are a page of their own, which leads back to the figure', async ({
  page,
}) => {
  await page.goto('/');
  await page.locator('figure#ramp').getByText('The plotted values as a table').click();
  await page.locator('figure#ramp').getByRole('link', { name: 'The values at the defaults' }).click();
  await expect(page).toHaveURL('/figures/ramp/');
  await expect(page.getByRole('columnheader')).toHaveText(['step', 'multiplier f(x)', 'learning rate η·f(x)']);
  await expect(page.getByRole('row', { name: /^1,000 1 / })).toBeVisible();
  await page.getByRole('link', { name: 'the figure' }).click();
  await expect(page).toHaveURL('/#ramp');
});
