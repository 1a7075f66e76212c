// Finds the cells of the notebook page, their buttons, code and state.
import { expect, type Locator, type Page } from '@playwright/test';

/** The cells of the notebook, in order. */
export const ids = ['helper', 'stand-in', 'loop', 'plot', 'per-epoch', 'own'];

/** One cell. */
export const cell = (page: Page, id: string): Locator => page.locator(`#cell-${id}`);

/** What is written in it. */
export const code = (page: Page, id: string): Locator => cell(page, id).getByRole('textbox');

/** How it stands. */
export const state = (page: Page, id: string): Locator => cell(page, id).locator('[data-cell="state"]');

/** How all stand. */
export const states = (page: Page): Promise<string[]> => page.locator('[data-cell="state"]').allTextContents();

/** Presses a button of a cell. */
export const press = (within: Locator, name: string): Promise<void> =>
  within.getByRole('button', { name, exact: true }).click();

/** Opens the notebook, all alive. */
export async function open(page: Page): Promise<void> {
  await page.goto('/notebook/');
  await expect(code(page, 'own')).toBeVisible();
}
