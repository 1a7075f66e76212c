// How the browser tests run: which Chromium, on which port, against which build.
import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.js';

const port = Number(process.env.PREVIEW_PORT ?? 4329);
const origin = `http://127.0.0.1:${port}`;
// Without one on the system, Playwright takes the Chromium it installed itself.
const executablePath = findChromium();

// What is not under test and costs time, or would phone home. Chromium obeys the last such list, so that Playwright's own is
// repeated as far as it matters here.
const disabledFeatures = [
  // The list under the address bar: two pages of the browser's own, loaded for every test.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // A slow machine is no failure: what a test claims has no clock in it.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: { baseURL: origin },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          ...(executablePath ? { executablePath } : {}),
          // Containers run as root, where Chromium refuses its sandbox; the rest keeps it from phoning home.
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            `--disable-features=${disabledFeatures.join(',')}`,
          ],
        },
      },
    },
  ],
  webServer: {
    // The site as built by `npm run build`: the policy and the budgets hold there, not in `astro dev`.
    command: `node tests/browser/serve.ts ${port}`,
    url: origin,
    // A server left over from elsewhere would serve another build.
    reuseExistingServer: false,
  },
});
