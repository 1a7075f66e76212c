// The bar, the rail, the contents and the theme serve every page, with the keyboard, on small screens and without JavaScript.
import type { Page } from '@playwright/test';
import { expect, shifts, test } from './reader.ts';

const chapters = ['/', '/formula/', '/pytorch/', '/why/', '/when/', '/how-long/', '/nan/'];
const paths = [...chapters, '/frameworks/', '/lab/', '/notebook/', '/references/', '/figures/ramp/', '/404.html'];

for (const width of [320, 390, 820, 1366, 1440]) {
  test(`every page has the same bar of at most 44 pixels and begins at the same edge, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const edges = new Set<number>();
    for (const path of paths) {
      await page.goto(path);
      const bar = await page.locator('.bar').boundingBox();
      expect([bar!.x, bar!.y, bar!.width], path).toEqual([0, 0, width]);
      expect(bar!.height, path).toBeLessThanOrEqual(44);
      const inside = page.locator('.bar > *:visible');
      for (const each of await inside.all()) {
        const box = (await each.boundingBox())!;
        expect(box.x + box.width, `${path}: what stands in the bar ends on the screen`).toBeLessThanOrEqual(width);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
      // The opening is wider than the columns of text, which begin under it.
      const first = page.locator(path === '/' ? 'main h2:visible' : 'h1:visible').first();
      edges.add((await first.boundingBox())!.x);
    }
    expect([...edges]).toHaveLength(1);
  });
}

test('the bar leads to every chapter and tool, and says which one this is', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/404.html');
  const bar = page.getByRole('banner');
  for (const [name, path] of [
    ['1 The answer', '/'],
    ['7 My loss is NaN', '/nan/'],
    ['Frameworks', '/frameworks/'],
    ['Lab', '/lab/'],
    ['4 Why start low', '/why/'],
  ] as const) {
    await bar.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(path);
    await expect(bar.locator('[aria-current="page"]:visible')).toHaveAccessibleName(name);
  }
});

test('an embed has no bar, and shows itself as the system has it, whatever was chosen on the site', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
  await page.goto('/embed/ramp/');
  await expect(page.locator('.bar, .rail, .foot')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined();
});

/** How the paper looks: dark or light. */
const paper = (page: Page) =>
  page.evaluate(() => (getComputedStyle(document.documentElement).backgroundColor.includes('253') ? 'light' : 'dark'));

test.describe('where the system is light', () => {
  test.use({ colorScheme: 'light' });

  test('the theme goes from the system’s to light to dark and back, is kept, and is there before the page is', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        observer.disconnect();
        document.documentElement.dataset.seen = document.documentElement.dataset.theme ?? 'system';
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto('/');
    const button = page.getByRole('button', { name: 'Theme' });
    await expect(button).toHaveAccessibleName('Theme: as the system');
    for (const [name, look] of [
      ['light', 'light'],
      ['dark', 'dark'],
    ] as const) {
      await button.click();
      await expect(button).toHaveAccessibleName(`Theme: ${name}`);
      expect(await paper(page)).toBe(look);
      await page.goto('/lab/');
      await expect(page.locator('html')).toHaveAttribute('data-seen', name);
      await expect(button).toHaveAccessibleName(`Theme: ${name}`);
      expect(await paper(page)).toBe(look);
      expect(await page.evaluate(shifts)).toBe(0);
    }
    await button.click();
    await expect(button).toHaveAccessibleName('Theme: as the system');
    expect(await paper(page)).toBe('light');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper(page)).toBe('dark');
  });

  test('a theme chosen in one tab holds in the others', async ({ page, context }) => {
    await page.goto('/');
    const other = await context.newPage();
    await other.goto('/why/');
    await other.getByRole('button', { name: 'Theme' }).click();
    await other.getByRole('button', { name: 'Theme' }).click();
    await expect(page.getByRole('button', { name: 'Theme' })).toHaveAccessibleName('Theme: dark');
    expect(await paper(page)).toBe('dark');
  });

  test('on paper a dark page is light, and the bar is gone', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
    await page.goto('/why/');
    expect(await paper(page)).toBe('dark');
    await page.emulateMedia({ media: 'print' });
    expect(await paper(page)).toBe('light');
    await expect(page.locator('.bar, .rail, .turn').locator('visible=true')).toHaveCount(0);
  });
});

test('where storage is forbidden the theme changes all the same, and nobody is told where they were', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    }),
  );
  await page.goto('/why/');
  await page.getByRole('button', { name: 'Theme' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.mouse.wheel(0, 3000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  await page.goto('/');
  await expect(page.locator('.return')).toBeHidden();
});

for (const width of [390, 820, 1280]) {
  test.describe(`without JavaScript, ${width} pixels wide`, () => {
    test.use({ javaScriptEnabled: false, viewport: { width, height: 800 } });

    test('the contents open, and lead to the chapters, the tools and the sections of this page', async ({ page }) => {
      await page.goto('/why/');
      const contents = page.getByRole('navigation', { name: 'Contents' });
      await expect(contents).toBeHidden();
      await page.getByText('Contents', { exact: true }).click();
      await expect(contents.locator('[aria-current="page"]')).toContainText('Why start low');
      await expect(contents.getByRole('link', { name: 'Notebook' })).toBeVisible();
      await contents.getByRole('link', { name: /^4\.3 / }).click();
      await expect(page).toHaveURL('/why/#falling-curvature');
      await contents.getByRole('link', { name: 'How long' }).click();
      await expect(page).toHaveURL('/how-long/');
    });
  });
}

test('the contents close on Escape, on a press beside them, and when a link was followed', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 900 });
  await page.goto('/why/');
  const contents = page.locator('details.contents');
  const summary = contents.locator('summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(contents).toHaveAttribute('open');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(contents).not.toHaveAttribute('open');
  await expect(summary).toBeFocused();
  await summary.click();
  await page.mouse.click(780, 600);
  await expect(contents).not.toHaveAttribute('open');
  await summary.click();
  await contents.getByRole('link', { name: /^4\.2 / }).click();
  await expect(contents).not.toHaveAttribute('open');
  await expect(page).toHaveURL('/why/#fixed-curvature');
});

test('the rail marks the section that is scrolled to, and stays in sight', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/why/');
  const rail = page.getByRole('navigation', { name: 'On this page' });
  await expect(rail.locator('[aria-current]')).toHaveCount(0);
  for (const id of ['small-net', 'safe-step', 'why-increase']) {
    await page.locator(`#${id}-heading`).evaluate((heading) => heading.scrollIntoView());
    await expect(rail.locator('[aria-current]')).toHaveAttribute('href', `#${id}`);
    await expect(rail.locator('[aria-current]')).toBeInViewport();
  }
  await rail.getByRole('link', { name: 'Top' }).click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});

test('the bar covers neither the section that a link leads to nor what the keyboard reaches', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 700 });
  await page.goto('/when/#literature');
  const heading = await page.locator('#literature-heading').boundingBox();
  expect(heading!.y).toBeGreaterThanOrEqual(44);
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Shift+Tab');
    const top = await page.evaluate(() => {
      const focused = document.activeElement!;
      return focused.closest('.bar, .rail') || focused === document.body ? 44 : focused.getBoundingClientRect().top;
    });
    expect(top).toBeGreaterThanOrEqual(44);
  }
});

test('the keyboard goes from the skip link through the bar and the rail into the text', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/formula/');
  const reached: string[] = [];
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() => {
      const focused = document.activeElement!;
      const part = ['.skip', '.brand', '.chapters', '.tools', '.search', '.theme', '.rail', 'main'].find((each) =>
        focused.closest(each),
      );
      return part ?? focused.outerHTML;
    });
    if (reached.at(-1) !== place) reached.push(place);
    if (place === 'main') break;
  }
  const searched = (await page.locator('.bar .search').count()) > 0 ? ['.search'] : [];
  expect(reached).toEqual(['.skip', '.brand', '.chapters', '.tools', ...searched, '.theme', '.rail', 'main']);
  await page.goto('/formula/');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement!.closest('main') !== null)).toBe(true);
});

test('the keyboard goes through the opening of the home page before the rail under it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  const last = page.locator('.hero a').last();
  await last.focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('.rail a').first()).toBeFocused();
});

test('in forced colours only the page and the section that are open have a line of their own', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/why/#small-net');
  await expect(page.locator('.rail [aria-current]')).toHaveCount(1);
  const lined = await page.locator(':is(.bar > .places, .rail li) a').evaluateAll((links) => {
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    return links
      .filter((link) => {
        const { borderBottomColor, borderBottomWidth, borderLeftColor, borderLeftWidth } = getComputedStyle(link);
        return (
          (borderBottomWidth !== '0px' && borderBottomColor !== ground) ||
          (borderLeftWidth !== '0px' && borderLeftColor !== ground)
        );
      })
      .map((link) => link.hasAttribute('aria-current'));
  });
  expect(lined).toEqual([true, true]);
});

for (const width of [390, 820, 1440]) {
  test(`what one presses around the text is 24 pixels high and wide at least, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['/why/', '/lab/']) {
      await page.goto(path);
      await page.evaluate(() => (document.querySelector<HTMLDetailsElement>('.contents')!.open = true));
      const pressed = page.locator(':is(.bar, .rail, .turn, .edit) :is(a, button, summary):visible');
      expect(await pressed.count()).toBeGreaterThan(8);
      const small = await pressed.evaluateAll((all) =>
        all
          .map((each) => ({ words: each.textContent, box: each.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ words }) => words),
      );
      expect(small, path).toEqual([]);
    }
  });
}

test('a chapter leads to the one before it and the one after it', async ({ page }) => {
  await page.goto('/');
  const turn = page.getByRole('navigation', { name: 'Neighbouring chapters' });
  for (const path of chapters.slice(1)) {
    await turn.locator('[rel="next"]').click();
    await expect(page).toHaveURL(path);
  }
  await expect(turn.locator('[rel="next"]')).toHaveCount(0);
  await turn.locator('[rel="prev"]').click();
  await expect(page).toHaveURL(chapters.at(-2)!);
});
