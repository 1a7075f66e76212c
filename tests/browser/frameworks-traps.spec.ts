// The traps of /frameworks/: found by what one sees, opened by keyboard, by address and without JavaScript.
import { bySymptom, symptomFragment } from '../../src/site/frameworks/by-symptom.ts';
import { expect, test } from './reader.ts';

const groups = bySymptom();

test('every symptom is a heading with the frameworks that had it, and nothing is open', async ({ page }) => {
  await page.goto('/frameworks/');
  await expect(page.locator('.traps h3')).toHaveText(groups.map(({ words }) => words));
  await expect(page.locator('.traps [open]')).toHaveCount(0);
  for (const { id, stories } of groups) {
    const summary = page.locator('.traps summary', { has: page.locator(`#${symptomFragment(id)}`) });
    for (const { framework } of stories) await expect(summary).toContainText(framework.title);
  }
});

test('the keyboard opens a symptom, whose stories lead to where they can be read', async ({ page }) => {
  await page.goto('/frameworks/');
  await page.locator('.traps summary').first().focus();
  await page.keyboard.press('Enter');
  const [{ stories }] = groups as [(typeof groups)[0]];
  const open = page.locator('.traps [open]');
  await expect(open.getByRole('link')).toHaveText(stories.map(({ trap }) => trap.reference));
  await expect(open.getByRole('link').first()).toBeVisible();
});

test('an address that names a symptom opens it, also when it is followed within the page', async ({ page }) => {
  await page.goto('/frameworks/#symptom-too-soon');
  const heading = page.locator('#symptom-too-soon');
  const stories = page.locator('.traps details', { has: heading }).locator('dl');
  await expect(stories).toBeVisible();
  await expect(heading).toBeInViewport();
  await page.evaluate(() => (location.hash = 'symptom-jump'));
  await expect(page.locator('.traps details', { has: page.locator('#symptom-jump') }).locator('dl')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every symptom opens all the same', async ({ page }) => {
    await page.goto('/frameworks/');
    for (const { id, stories } of groups) {
      const fold = page.locator('.traps details', { has: page.locator(`#${symptomFragment(id)}`) });
      await fold.locator('summary').click();
      await expect(fold.locator('dd')).toHaveCount(stories.length);
      await expect(fold.locator('dd').first()).toBeVisible();
    }
  });

  test('on paper every story is printed', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto('/frameworks/');
    for (const story of await page.locator('.traps dd').all()) await expect(story).toBeVisible();
  });
});
