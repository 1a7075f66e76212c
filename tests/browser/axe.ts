// Runs the accessibility checker axe on a page and puts what it finds in words.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Rows of a long table that are like those before them: axe would take its time over each. */
const alike = 'tbody tr:nth-child(n + 12)';

/**
 * What axe finds on a page, in words.
 *
 * @param scheme between the two only colours differ, so that in the dark one colours are all it looks at
 * @param part the part of the page it looks at; all of it by default
 */
export async function findings(page: Page, scheme: 'light' | 'dark' = 'light', part = 'html'): Promise<string[]> {
  // No page has frames, so axe need not open a page of its own to put their findings together; and of what passes it need
  // not describe every element. On the article that is two thirds of its time.
  expect(page.frames()).toHaveLength(1);
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  axe.include(part).exclude(alike);
  const { violations } = await (scheme === 'dark' ? axe.withRules(['color-contrast']) : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
  );
}
