// A reader who returns is offered the place where they were, and left alone otherwise.
import type { Page } from '@playwright/test';
import { expect, shifts, test } from './reader.ts';

/** Reads on to a section of `/why/`. */
async function readTo(page: Page, id: string): Promise<void> {
  await page.goto('/why/');
  await page.locator(`#${id}-heading`).evaluate((heading) => heading.scrollIntoView());
  await expect(page.locator('.rail [aria-current]')).toHaveAttribute('href', `#${id}`);
}

test('who read past the first screen is offered to go on there, and nothing moves before they do', async ({ page }) => {
  await readTo(page, 'falling-curvature');
  await page.goto('/');
  const offer = page.locator('.return');
  await expect(offer).toHaveText(/^You were at 4\.3 .+: go on/);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await page.evaluate(shifts)).toBe(0);
  await offer.getByRole('link').click();
  await expect(page).toHaveURL('/why/#falling-curvature');
  await expect(page.locator('#falling-curvature-heading')).toBeInViewport();
  await expect(offer).toBeHidden();
});

test('an offer that was dismissed is not made again', async ({ page }) => {
  await readTo(page, 'small-net');
  await page.goto('/formula/');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.locator('.return')).toBeHidden();
  await page.goto('/');
  await expect(page.locator('.theme')).toBeVisible();
  await expect(page.locator('.return')).toBeHidden();
});

test('who saw the first screen only, follows a link of ours, or came for a section is offered nothing', async ({
  page,
}) => {
  await page.goto('/why/');
  await page.goto('/');
  await expect(page.locator('.return')).toBeHidden();
  await readTo(page, 'small-net');
  await page.locator('.turn [rel="next"]').click();
  await expect(page).toHaveURL('/when/');
  await expect(page.locator('.return')).toBeHidden();
  await page.goto('/formula/#derivation');
  await expect(page.locator('.return')).toBeHidden();
  await page.goto('/formula/');
  await expect(page.locator('.return')).toBeVisible();
});

test('who only followed links to a source, to a section or to an equation is offered nothing', async ({ page }) => {
  await page.goto('/');
  await page.locator('main .cite').first().click();
  await expect(page).toHaveURL(/\/references\/#ref-/);
  await expect(page.locator('.rail [aria-current]')).toHaveAttribute('href', '#references');
  await page.goto('/why/#small-net');
  await expect(page.locator('.rail [aria-current]')).toHaveAttribute('href', '#small-net');
  await page.goto('/formula/#eq-cost');
  await expect(page.locator('.rail [aria-current]')).toHaveAttribute('href', '#cost');
  await page.goto('/');
  await expect(page.locator('.theme')).toBeVisible();
  await expect(page.locator('.return')).toBeHidden();
});

test('who reads on from where a link led is offered the next section', async ({ page }) => {
  await page.goto('/why/#small-net');
  await expect(page.locator('.rail [aria-current]')).toHaveAttribute('href', '#small-net');
  await page.locator('#why-increase-heading').evaluate((heading) => heading.scrollIntoView());
  await expect(page.locator('.rail [aria-current]')).toHaveAttribute('href', '#why-increase');
  await page.goto('/');
  await expect(page.locator('.return')).toHaveText(/^You were at 4\.5 .+: go on/);
});

test('what somebody else has kept under the same name is no offer', async ({ page }) => {
  await page.goto('/why/');
  for (const kept of ['nonsense', '{"address":"//elsewhere.example/#a","words":"x"}', '{"address":"javascript:1#a"}']) {
    await page.evaluate((text) => localStorage.setItem('place', text), kept);
    await page.goto('/');
    await expect(page.locator('.return')).toBeHidden();
  }
});
