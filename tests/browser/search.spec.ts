// The search of the bar finds sections, equations, figures, traps and frameworks, by keyboard, and fetches nothing before.
import type { Page } from '@playwright/test';
import { findings } from './axe.ts';
import { expect, test } from './reader.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Search' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Found' }).getByRole('option');
const chosen = (page: Page) => page.locator('.search [aria-selected="true"]');
const said = (page: Page) => page.locator('.search-said');

/** Every address that a page, or its worker, has asked for. */
function asked(page: Page): string[] {
  const paths: string[] = [];
  page.context().on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
}

async function find(page: Page, words: string) {
  await field(page).fill(words);
  await expect(said(page)).toHaveText(/result/);
}

test('nothing of the search is fetched before its field is touched, and only our own then', async ({ page }) => {
  const paths = asked(page);
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(paths.filter((path) => /pagefind|search|\/field\./.test(path))).toEqual([]);
  await field(page).focus();
  await find(page, 'sharpness');
  expect(paths.filter((path) => path.startsWith('/pagefind/')).length).toBeGreaterThan(4);
});

for (const key of ['/', 'Control+k']) {
  test(`${key} leads to the field, arrows choose, Enter goes there, and Escape closes`, async ({ page }) => {
    await page.goto('/lab/');
    await page.keyboard.press(key);
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('the helper as a formula');
    await expect(options(page).first()).toBeVisible();
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(chosen(page)).toHaveCount(0);
    await page.keyboard.press('ArrowUp');
    await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await expect(field(page)).toHaveAttribute(
      'aria-activedescendant',
      await options(page)
        .first()
        .evaluate((e) => e.id),
    );
    await expect(chosen(page)).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(options(page)).toHaveCount(0);
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(field(page)).toHaveValue('the helper as a formula');
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#eq-helper$/);
    await expect(page.locator('#eq-helper')).toBeInViewport();
  });
}

test('the slash can be switched off for good, and Control+K still leads to the field', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await find(page, 'sharpness');
  const box = page.getByRole('checkbox', { name: 'Press / to search' });
  await box.uncheck();
  await page.goto('/lab/');
  await page.keyboard.press('/');
  await expect(field(page)).not.toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await find(page, 'sharpness');
  await box.check();
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
});

test('a slash that somebody types in another field stays there', async ({ page }) => {
  await page.goto('/frameworks/');
  const other = page.getByRole('textbox').first();
  await other.focus();
  await page.keyboard.type('1/2');
  await expect(other).toHaveValue(/1\/2/);
  await expect(other).toBeFocused();
});

const wanted = [
  { words: 'equation 7', kind: /Equation \(7\)/, url: /#eq-forms$/ },
  { words: 'which peak rates a tiny net stands', kind: /Fig/, url: /#sensitivity$/ },
  { words: 'rate stays at zero', kind: /Trap/, url: /\/frameworks\/#symptom-stays-low$/ },
  { words: 'loss is NaN', kind: /Section|Chapter/, url: /nan/ },
  { words: 'timm', kind: /Framework/, url: /\/frameworks\/#convention-timm/ },
  ...['fig 4', 'Fig. 4', 'Figure 4', 'fig4'].map((words) => ({ words, kind: /Fig\. 4/, url: /\/why\/#parabola$/ })),
  { words: 'fig 9', kind: /Fig\. 9 /, url: /\/why\/#tiny-net$/ },
  { words: 'eq 7', kind: /Equation \(7\)/, url: /#eq-forms$/ },
  { words: 'table 3', kind: /Table 3/, url: /#tutorial-log$/ },
  { words: 'section 4.2', kind: /Section 4\.2/, url: /#fixed-curvature$/ },
  { words: '4.2', kind: /Section 4\.2/, url: /#fixed-curvature$/ },
  { words: 'chapter 6', kind: /Chapter 6/, url: /\/how-long\/$/ },
  { words: 'references', kind: /Page/, url: /\/references\/$/ },
  { words: 'how many warmup steps', kind: /Chapter 6|Section 6|Fig/, url: /\/how-long\// },
  { words: 'why warmup', kind: /Chapter/, url: /\/$|\/why\// },
  { words: 'gilmer 2021', kind: /Source/, url: /#ref-gilmer2021$/ },
];
for (const { words, kind, url } of wanted) {
  test(`“${words}” finds what is meant first`, async ({ page }) => {
    await page.goto('/');
    await field(page).focus();
    await find(page, words);
    await expect(options(page).first()).toContainText(kind);
    await expect(options(page).first()).toHaveAttribute('href', url);
  });
}

test('results say how many, mark the words and take the reader’s numbers along', async ({ page }) => {
  await page.goto('/lab/?warmup_steps=500');
  await field(page).focus();
  await find(page, 'warmup');
  await expect(page.locator('.search [role="status"]')).toHaveText(/^\d+ results, of which these are the best 12\.$/);
  await expect(options(page)).toHaveCount(12);
  await expect(options(page).locator('mark').first()).toHaveText(/warmup/i);
  for (const option of await options(page).all()) {
    await expect(option).toHaveAttribute('href', /\?warmup_steps=500/);
  }
  await find(page, 'zzyzx');
  await expect(said(page)).toHaveText(/^No results for “zzyzx”/);
  await expect(options(page)).toHaveCount(0);
});

test('what cannot be fetched is said, and is found once it can be fetched', async ({ page, trouble }) => {
  await page.goto('/');
  await page.context().route('**/pagefind/**', (route) => route.abort());
  await field(page).focus();
  await field(page).fill('sharpness');
  await expect(said(page)).toHaveText('The search could not be fetched. If you are offline, try again later.');
  await page.context().unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(options(page).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
  // Only what the browser and Pagefind themselves say of a request that failed.
  expect(trouble.splice(0).filter((line) => !/ERR_FAILED|Failed to (?:load|fetch)|Pagefind/.test(line))).toEqual([]);
});

test('a part of the index that cannot be fetched is not taken for a lack of results', async ({ page, trouble }) => {
  await page.goto('/');
  await page.context().route('**/*.pf_index', (route) => route.fulfill({ status: 503 }));
  await field(page).focus();
  await field(page).fill('sharpness');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(trouble.splice(0).filter((line) => !/503|Failed to load/.test(line))).toEqual([]);
});

test('where the code of the field cannot be fetched, the page says so', async ({ page, trouble }) => {
  await page.route('**/_astro/field.*', (route) => route.abort());
  await page.goto('/');
  await field(page).focus();
  await expect(page.getByText('The search could not be fetched.')).toBeVisible();
  expect(trouble.splice(0).filter((line) => !/ERR_FAILED/.test(line))).toEqual([]);
});

for (const width of [390, 1366]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${width} pixels wide, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test('axe finds nothing in what was found, and it fits the window', async ({ page }) => {
        await page.goto('/');
        await field(page).focus();
        await find(page, 'warmup');
        await page.keyboard.press('ArrowDown');
        expect(await findings(page, colorScheme)).toEqual([]);
        const panel = (await page.locator('.search-panel').boundingBox())!;
        expect(panel.x).toBeGreaterThanOrEqual(0);
        expect(panel.x + panel.width).toBeLessThanOrEqual(width);
        expect(panel.y + panel.height).toBeLessThanOrEqual(800);
        expect(await page.locator('.search-panel').evaluate((each) => each.scrollWidth <= each.clientWidth)).toBe(true);
        for (const option of await options(page).all()) {
          expect((await option.boundingBox())!.height).toBeGreaterThanOrEqual(40);
        }
      });
    });
  }
}
