// Nothing shifts, overflows or disappears: while loading, on small screens, in forced colours and on paper.
import { aliveFigure, chapterPaths, expect, figuresOn, ownColours, shifts, test } from './reader.ts';

const pages = [
  ...chapterPaths.map((path) => ({ path, ids: figuresOn(path) })),
  { path: '/references/', ids: [] },
  { path: '/frameworks/', ids: ['conventions'] },
  { path: '/lab/', ids: ['lab'] },
  { path: '/notebook/', ids: ['ramp', 'tiny-net'] },
];

for (const width of [390, 820, 1440]) {
  for (const { path, ids } of pages) {
    test(`nothing shifts while ${path} loads and its figures come alive in the size they had, ${width} pixels wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      for (const id of ids) {
        const stage = page.locator(`figure#${id} .stage`);
        const before = await stage.boundingBox();
        await aliveFigure(page, id);
        const after = await stage.boundingBox();
        expect([after!.width, after!.height]).toEqual([before!.width, before!.height]);
      }
      expect(await page.evaluate(shifts)).toBe(0);
    });
  }
}

test('nothing is cut off sideways on a screen of 320 pixels, nor at 200 % zoom of 1280', async ({ page }) => {
  const ids = [...new Set(pages.flatMap(({ ids }) => ids))];
  const embeds = ids.flatMap((id) => [`/embed/${id}/`, `/figures/${id}/`]);
  for (const path of [...pages.map((each) => each.path), ...embeds]) {
    await page.goto(path);
    for (const width of [320, 640]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
    }
  }
});

test('what scrolls sideways on a screen of 320 pixels has a shadow at its edge, and a caption stays in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  let captions = 0;
  for (const { path } of pages) {
    await page.goto(path);
    const bare = await page.evaluate(() => {
      for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
      return [...document.querySelectorAll('main *')]
        .filter((each) => each.scrollWidth > each.clientWidth + 1 && !each.matches('.prism-code-editor'))
        .filter((each) => ['auto', 'scroll'].includes(getComputedStyle(each).overflowX))
        .filter((each) => !getComputedStyle(each).backgroundAttachment.includes('local'))
        .map((each) => each.outerHTML.slice(0, 80));
    });
    expect(bare, path).toEqual([]);
    for (const caption of await page.locator('.table caption > span').all()) {
      await caption.evaluate((each) => (each.closest('.table')!.scrollLeft = 1000));
      const box = (await caption.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(320);
      captions++;
    }
  }
  expect(captions).toBeGreaterThan(3);
});

test('at the end of every chapter the neighbours and the foot stand under each other, as wide as the text', async ({
  page,
}) => {
  for (const path of chapterPaths) {
    await page.goto(path);
    for (const width of [390, 820, 1000, 1150, 1366]) {
      await page.setViewportSize({ width, height: 900 });
      const turn = (await page.locator('.turn').boundingBox())!;
      const foot = (await page.locator('.foot').boundingBox())!;
      expect([foot.x, foot.width], `${path}, ${width} pixels wide`).toEqual([turn.x, turn.width]);
      expect(foot.y).toBeGreaterThanOrEqual(turn.y + turn.height);
    }
  }
});

test('nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await aliveFigure(page, 'ramp');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

for (const { path } of pages) {
  test(`in forced colours every stroke and fill of the plots of ${path} is a system colour`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(path);
    expect(await ownColours(page)).toEqual([]);
  });
}

test('on paper every code stands under its own heading, and the table keeps its columns', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/frameworks/');
  for (const panel of await page.locator('.code').all()) {
    await expect(panel.getByRole('heading')).toBeVisible();
    await expect(panel.locator('.evidence')).toBeVisible();
  }
  await expect(page.getByRole('tablist')).toBeHidden();
  await expect(page.locator('#convention-table').getByRole('columnheader').first()).toBeVisible();
  await expect(page.getByText('which is off here').filter({ visible: true })).toHaveCount(0);
});

test('on paper the controls are gone and every explained line is printed', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/');
  await expect(page.locator('.controls').first()).toBeHidden();
  await expect(page.locator('#listing-helper details p').first()).toBeVisible();
  await expect(page.locator('figure#ramp .slot svg:visible')).toHaveCount(1);
});
