// Makes links that carry the text of cells, and opens them as another reader would.
import { expect, type Locator, type Page } from '@playwright/test';
import { deflateRawSync } from 'node:zlib';

/** A link that brings texts of cells, or whatever else was packed. */
export const linkTo = (texts: Readonly<Record<string, string>> | Buffer) =>
  `/notebook/#cells=1.${deflateRawSync(texts instanceof Buffer ? texts : JSON.stringify(texts)).toString('base64url')}`;

/** Where the text of a cell is written. */
export const editorOf = (page: Page, id: string): Locator => page.locator(`#cell-${id}`).getByRole('textbox');

/** What the page says of a link. */
export const notice = (page: Page): Locator => page.locator('.arrival');

/** Opens a link as somebody else does, in a new tab: in the same one only the fragment would change. */
export const arrive = async (page: Page, link: string): Promise<void> => {
  await page.goto('/404.html');
  await page.goto(link);
  await expect(notice(page)).toBeVisible();
};
