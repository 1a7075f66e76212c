// The opening of `/`: on the first screen, played, paused, stepped through, and without JavaScript.
import type { Page } from '@playwright/test';
import { expect, shifts, test } from './reader.ts';

const parts = {
  heading: (page: Page) => page.locator('.hero h1'),
  answer: (page: Page) => page.locator('.hero .answer').first(),
  reason: (page: Page) => page.locator('.hero .answer').last(),
  links: (page: Page) => page.locator('.hero .go'),
  fits: (page: Page) => page.locator('.duel .pair'),
  race: (page: Page) => page.locator('.duel [data-race]:visible'),
  play: (page: Page) => page.locator('.duel [data-play]'),
  bars: (page: Page) => page.locator('.duel .outcomes'),
  key: (page: Page) => page.locator('.duel .key'),
};
const told = (page: Page) => page.locator('.duel [role="status"]');
const output = (page: Page) => page.locator('.duel output');
const slider = (page: Page) => page.getByRole('slider', { name: 'step of both runs' });
const end = 'Without warmup: diverged at step 5. With warmup: loss 0.0017, trained.';

/** The opening, awake as it is for somebody who comes near by keyboard. */
async function awake(page: Page) {
  await page.goto('/');
  await slider(page).focus();
  await expect(page.locator('[data-part="hero"][data-heard]')).toHaveCount(1);
}

/** The same with a clock that stands still but for what a test lets pass. */
async function awakeInStillness(page: Page) {
  await page.clock.install();
  await awake(page);
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
}

for (const [width, height] of [
  [1440, 900],
  [1366, 768],
] as const) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`${width}×${height}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ viewport: { width, height }, javaScriptEnabled });

      test('the first screen holds the answer, the picture and both bars', async ({ page }) => {
        await page.goto('/');
        for (const [name, part] of Object.entries(parts)) {
          if (name === 'play' && !javaScriptEnabled) continue;
          const box = await part(page).boundingBox();
          expect(box, name).not.toBeNull();
          expect(box!.y, name).toBeGreaterThanOrEqual(0);
          expect(box!.y + box!.height, name).toBeLessThanOrEqual(height);
          expect(box!.x + box!.width, name).toBeLessThanOrEqual(width);
        }
      });
    });
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the first screen holds the answer and the start of the picture', async ({ page }) => {
    await page.goto('/');
    for (const part of ['heading', 'answer', 'reason', 'links'] as const) {
      const box = (await parts[part](page).boundingBox())!;
      expect(box.y + box.height, part).toBeLessThanOrEqual(844);
    }
    expect((await parts.fits(page).boundingBox())!.y).toBeLessThanOrEqual(760);
  });

  test('the first tap on Play plays, though nothing was awake', async ({ page }) => {
    await page.goto('/');
    await parts.play(page).tap();
    await expect(parts.play(page)).toHaveAccessibleName('Pause');
  });
});

test('nothing plays before somebody asks', async ({ page }) => {
  await awakeInStillness(page);
  await expect(output(page)).toHaveText('step 200 of 200');
  await page.clock.runFor(60_000);
  await expect(output(page)).toHaveText('step 200 of 200');
  await expect(parts.play(page)).toHaveAccessibleName('Play');
});

test('Play goes from step 0 to the end, and then says what became of both', async ({ page }) => {
  await awakeInStillness(page);
  await parts.play(page).click();
  await expect(parts.play(page)).toHaveAccessibleName('Pause');
  await expect(output(page)).toHaveText('step 0 of 200');
  await expect(told(page)).toBeEmpty();
  await page.clock.runFor(60_000);
  await expect(output(page)).toHaveText('step 200 of 200');
  await expect(parts.play(page)).toHaveAccessibleName('Play');
  await expect(told(page)).toHaveText(`Step 200 of 200. ${end}`);
});

test('Pause stays where it is and says so, and Play goes on from there', async ({ page }) => {
  await awakeInStillness(page);
  await parts.play(page).click();
  await page.clock.runFor(2600);
  await parts.play(page).click();
  await expect(output(page)).toHaveText('step 5 of 200');
  await page.clock.runFor(5000);
  await expect(output(page)).toHaveText('step 5 of 200');
  await expect(told(page)).toContainText('Step 5 of 200. Without warmup: diverged at step 5.');
  await parts.play(page).click();
  await page.clock.runFor(600);
  await expect(output(page)).toHaveText('step 6 of 200');
});

test('the slider goes step by step by keyboard, and pictures and words follow', async ({ page }) => {
  await awake(page);
  await page.keyboard.press('Home');
  await expect(output(page)).toHaveText('step 0 of 200');
  await expect(parts.race(page).locator('.cross')).toHaveCount(0);
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Step 4 of 200\. Without warmup: loss 44\./);
  await expect(page.locator('[data-tell="without"]')).toHaveText('loss 44');
  await page.keyboard.press('ArrowRight');
  await expect(parts.race(page).locator('.cross')).toHaveCount(2);
  await expect(page.locator('[data-tell="without"]')).toHaveText('diverged at step 5');
  await expect(page.locator('[data-tell="with"]')).toHaveText('loss 11');
  await expect(parts.race(page).locator('> [role="img"]')).toHaveAccessibleName(/Step 5 of 200/);
});

test('a press on the picture goes to the step under it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await awake(page);
  const { x, y, width } = (await parts.race(page).boundingBox())!;
  await page.mouse.click(x + (width * 44) / 700, y + 60);
  await expect(output(page)).toHaveText('step 0 of 200');
  await page.mouse.click(x + (width * 692) / 700, y + 60);
  await expect(output(page)).toHaveText('step 200 of 200');
});

test('nothing moves under the reader while it plays', async ({ page }) => {
  await awakeInStillness(page);
  await parts.play(page).click();
  await page.clock.runFor(60_000);
  await expect(told(page)).toContainText('Step 200');
  await page.clock.resume();
  expect(await page.evaluate(shifts)).toBe(0);
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the button steps, one step a press, and says each', async ({ page }) => {
    await awakeInStillness(page);
    const button = page.getByRole('button', { name: 'Step', exact: true });
    await button.click();
    await expect(output(page)).toHaveText('step 0 of 200');
    await button.click();
    await expect(output(page)).toHaveText('step 1 of 200');
    await page.clock.runFor(60_000);
    await expect(told(page)).toContainText('Step 1 of 200.');
    await expect(output(page)).toHaveText('step 1 of 200');
  });
});

test('the numbers of the climb are the reader’s, and it says so when there is none', async ({ page }) => {
  await page.goto('/?peak_lr=0.02&warmup_steps=500');
  await expect(parts.answer(page)).toContainText(/Yes, it climbs:\s.*from\s+0\.00002\s+to\s+0\.02\s+in\s+500\s+steps/);
  await page.goto('/?warmup_steps=0');
  await expect(parts.answer(page).getByText('it does not climb')).toBeVisible();
  await expect(parts.answer(page).getByText('Yes, it climbs')).toBeHidden();
});

test('where the rate falls, the opening says from where to where, and gives the reason for the usual climb', async ({
  page,
}) => {
  await page.goto('/?start_factor=2');
  await expect(parts.answer(page)).toContainText(/it falls:\s.*from\s+0\.01\s+to\s+0\.005\s+in\s+1,000\s+steps/);
  await expect(parts.reason(page).getByText('Why a rate usually climbs:')).toBeVisible();
  await expect(parts.reason(page).getByText('Why:')).toBeHidden();
});

test('where its code cannot be fetched, Play says so', async ({ page, trouble }) => {
  await page.route(/\/_astro\/hero\.[^/]*\.js$/, (route) => route.fulfill({ status: 404 }));
  await page.goto('/');
  await parts.play(page).click();
  await expect(told(page)).toBeVisible();
  await expect(told(page)).toContainText('could not be fetched');
  // What the browser itself says of it is no trouble.
  await page.goto('about:blank');
  expect(trouble.splice(0).filter((line) => !/404/.test(line))).toEqual([]);
});
