// Drives Chromium, by Playwright.
import { chromium as playwright } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.js';
import type { Engine } from './engine.ts';

/** Starts the Chromium of the browser tests, as they do. */
export async function chromium(): Promise<Engine> {
  const executablePath = findChromium();
  const browser = await playwright.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  return {
    name: `Chromium ${browser.version()}`,
    async open(url) {
      await page.goto(url);
    },
    evaluate: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}
