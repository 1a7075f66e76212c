// Playwright’s test and expect, with a page whose errors, warnings and foreign requests fail the test.
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { figures } from '../../src/figures/index.ts';
import { homeOf } from '../../src/figures/kit/figure.ts';

export { expect };

/** A reader's page; whatever goes wrong in it behind the scenes fails the test that uses it. */
export const test = base.extend<{ trouble: string[] }>({
  trouble: [
    async ({ page, baseURL }, use) => {
      const trouble: string[] = [];
      page.on('pageerror', (error) => trouble.push(`exception: ${error.message}`));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) trouble.push(`console: ${message.text()}`);
      });
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL!) && !url.startsWith('blob:') && !url.startsWith('data:')) {
          trouble.push(`request to another origin: ${url}`);
        }
      });
      await page.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', (event) =>
          console.error(`policy violated: ${event.violatedDirective} ${event.blockedURI}`),
        ),
      );
      await use(trouble);
      expect(trouble).toEqual([]);
    },
    { auto: true },
  ],
});

/** The chapters, as addresses. */
export const chapterPaths = ['/', '/formula/', '/pytorch/', '/why/', '/when/', '/how-long/', '/nan/'];

/** The ids of the figures that a page is home to. */
export const figuresOn = (path: string): string[] =>
  figures.filter((figure) => `/${homeOf(figure)}` === path).map(({ id }) => id);

/** The ids of the figures of the chapters. */
export const figureIds = chapterPaths.flatMap(figuresOn);

/** Those of them that show the ramp of the question, and so follow its parameters. */
export const rampIds = ['ramp', 'interpolation', 'first-epoch'] as const;

/** A figure of the page, brought to life as a keyboard reader would: by coming near it. */
export async function aliveFigure(page: Page, id: string): Promise<Locator> {
  const figure = page.locator(`figure#${id}`);
  await figure.scrollIntoViewIfNeeded();
  await figure.getByRole('slider', { name: 'on the plot' }).focus();
  await page.waitForFunction((each) => document.querySelector(`[data-figure="${each}"]`)?.matches('[data-alive]'), id);
  return figure;
}

/** The colours in which the plots of a page are drawn that are no system colour, as forced colours ask for. */
export const ownColours = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const system = ['Canvas', 'CanvasText', 'LinkText', 'GrayText'].map((name) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
    const drawn = [...document.querySelectorAll('.slot.wide svg :is(path, line, circle, text)')];
    const used = drawn.flatMap((each) => [getComputedStyle(each).stroke, getComputedStyle(each).fill]);
    return used.filter((colour) => colour !== 'none' && !colour.startsWith('url') && !system.includes(colour));
  });

/** How far the page has moved under its reader, asked of the page itself. */
export const shifts = () =>
  new Promise<number>((resolve) => {
    let sum = 0;
    // Shifts that follow an input are counted too: no figure may jump when it is touched.
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 300);
  });
