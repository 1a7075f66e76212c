// A link to what has moved to another page arrives there with the reader's numbers, and without JavaScript at a line.
import { moved } from '../../src/site/address/moved.ts';
import golden from '../unit/parameters/links.golden.json' with { type: 'json' };
import { expect, test } from './reader.ts';

const ids = moved['']!;
// Links that were handed out while all of this stood on one page.
const links = Array.from({ length: 100 }, (_, index) => ({
  id: ids[index % ids.length]!,
  query: golden[index % golden.length]!.link,
}));

test('a hundred earlier links lead to every id that has left the home page', () => {
  expect(new Set(links.map(({ id }) => id))).toEqual(new Set(ids));
});

// In quarters, so that no single test is long.
for (const first of [0, 25, 50, 75]) {
  test(`of a hundred earlier links those from number ${first + 1} on arrive with all their numbers`, async ({
    page,
  }) => {
    for (const { id, query } of links.slice(first, first + 25)) {
      await page.goto('/404.html');
      await page.goto(`/${query}#${id}`);
      await expect(page).toHaveURL((url) => url.pathname !== '/' && url.search === query && url.hash === `#${id}`);
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    }
  });
}

for (const [id, path] of [
  ['nan', '/nan/'],
  ['start-low', '/why/'],
] as const) {
  test(`an old link to #${id}, which is a chapter now, arrives at its heading`, async ({ page }) => {
    await page.goto(`/#${id}`);
    await expect(page).toHaveURL(`${path}#${id}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  });
}

test('an old link that is followed on the page itself leads on as well, and Back returns', async ({ page }) => {
  await page.goto('/frameworks/');
  await page.goto('/?start_factor=0.01');
  await page.evaluate(() => (location.hash = '#eq-cap'));
  await expect(page).toHaveURL('/pytorch/?start_factor=0.01#eq-cap');
  await page.goBack();
  await expect(page).toHaveURL('/?start_factor=0.01');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an old link shows one line that links on, and one that says how to take its numbers along', async ({
    page,
  }) => {
    for (const id of ids) {
      await page.goto('/404.html');
      await page.goto(`/#${id}`);
      const line = page.locator('.moved:has(a):visible');
      await expect(line).toHaveCount(1);
      await expect(line).toBeInViewport();
      await expect(line.getByRole('link')).toHaveAttribute('href', new RegExp(`^/[a-z-]+/#${id}$`));
      await expect(page.getByText('If your link had numbers after a ?, they are not carried over')).toBeInViewport();
    }
  });
});
