// A reader’s own f(x) from the notebook is drawn and trained with on every page that can do so.
import { linearWarmup } from '../../src/schedule/index.ts';
import { aliveFigure, expect, test } from './reader.ts';

// Two runs of the tiny net, on a machine that may be busy.
const long = { timeout: 100_000 };

const warmup = linearWarmup({ startFactor: 0.001, warmupSteps: 1000 });
const own = Array.from({ length: 2001 }, (_, step) => (step === 300 ? 0.5 : warmup(step)));

test('f(x) of the reader’s own is on every page that can draw it or train with it, until it is removed', async ({
  page,
}) => {
  await page.goto('/notebook/');

  await test.step('a cell that writes one shows it beside the formula’s, and hands it to the figures', async () => {
    await page.getByRole('button', { name: /^Run/ }).first().click();
    const picture = page.locator('.output.picture').filter({ hasText: 'draws your f(x) from now on' });
    await expect(picture.locator('.difference')).toContainText(
      'multipliers differ from the formula’s, most at step',
      long,
    );
    const cursor = picture.getByRole('slider', { name: 'step on the plot' });
    await cursor.focus();
    await page.keyboard.press('Home');
    await expect(cursor).toHaveAttribute('aria-valuetext', /^At step 0 the multiplier is .* your f\(x\) is /);
    await expect(picture.getByRole('img')).toHaveAccessibleName(/most at step .* At step 0 the multiplier is/);
    const download = page.waitForEvent('download');
    await picture.getByRole('button', { name: 'CSV' }).click();
    expect((await download).suggestedFilename()).toBe('own.csv');
    await expect((await aliveFigure(page, 'ramp')).locator('.say')).toContainText('Your f(x) differs most');
  });

  await page.evaluate((text) => localStorage.setItem('own', text), JSON.stringify(own));
  await test.step('the article shows it at once', async () => {
    await page.goto('/');
    await expect(page.locator('figure#ramp .say')).toContainText('Your f(x) differs most', long);
  });
  await page.goto('/notebook/?net_schedule=own&net_seed=3');

  await test.step('the ramp draws it and says where it differs most', async () => {
    const ramp = await aliveFigure(page, 'ramp');
    await expect(ramp.locator('.slot.wide svg')).toContainText('your f(x)');
    await expect(ramp.locator('.say')).toContainText(
      'Your f(x) differs most from this warmup at step 300: 0.5 instead of 0.3007',
    );
    await page.keyboard.press('Home');
    await expect(ramp.getByRole('slider', { name: 'on the plot' })).toHaveAttribute(
      'aria-valuetext',
      'At step 0 the multiplier is 0.001 and the rate is 0.000005; your f(x) is 0.001.',
    );
    await ramp.getByText('The plotted values as a table').click();
    await expect(ramp.getByRole('columnheader', { name: 'your f(x)' })).toBeVisible();
    await expect(ramp.getByRole('row', { name: /^300 / })).toContainText('0.5');
  });

  await test.step('a link chose it for the tiny net, which trains with it', async () => {
    const pair = await aliveFigure(page, 'tiny-net');
    await expect(pair.getByLabel('schedule of the second run')).toHaveValue('own');
    await expect(pair.locator('.say')).toContainText('with seed 3', long);
    await expect(pair.locator('.say')).toContainText('the run with your f(x)', long);
    await expect(pair.getByLabel('start factor of the second run').first()).toBeHidden();
  });

  await test.step('it outlives Back and Forward and the reset of other values, and is in no link', async () => {
    const ramp = await aliveFigure(page, 'ramp');
    await ramp.getByRole('button', { name: 'Reset' }).click();
    await page.goBack();
    await page.goForward();
    await expect(ramp.locator('.say')).toContainText('Your f(x) differs most');
    expect(await ramp.getByRole('link', { name: 'Link to this' }).getAttribute('href')).not.toContain('own=');
  });

  await test.step('its button removes it, from the tiny net and from the browser too', async () => {
    const ramp = page.locator('figure#ramp');
    await ramp.getByRole('button', { name: 'Remove my f(x)' }).click();
    await expect(ramp.locator('.say')).not.toContainText('Your f(x)');
    await expect(ramp.getByRole('button', { name: 'Remove my f(x)' })).toBeHidden();
    await expect(ramp.getByRole('slider', { name: 'on the plot' })).toBeFocused();
    await expect(page.locator('figure#tiny-net').getByLabel('schedule of the second run')).toHaveValue('linear');
    expect(await page.evaluate(() => localStorage.getItem('own'))).toBeNull();
    await expect(page).not.toHaveURL(/net_schedule/);
  });

  await test.step('a link that trains with one is refused without it, and the rest of it is shown', async () => {
    await page.goto('/why/?net_schedule=own&net_seed=4');
    await expect(page.locator('.notices')).toContainText('schedule of the second run must not be your own f(x)');
    const pair = await aliveFigure(page, 'tiny-net');
    await expect(pair.getByLabel('seed', { exact: true }).first()).toHaveValue('4');
    await pair.getByLabel('schedule of the second run').selectOption('own');
    await expect(pair.locator('.control.choice .refusal')).toContainText('write it in the notebook of this site');
    await expect(pair.getByLabel('schedule of the second run')).toHaveValue('linear');
  });

  await test.step('one that is damaged is refused with its value and range, once, and the page works', async () => {
    await page.evaluate(() => localStorage.setItem('own', '[0,101]'));
    await page.goto('/?warmup_steps=500');
    await expect(page.locator('.notices')).toContainText(
      'your own f(x) must be numbers from 0 to 100, not 101 at step 1: what this browser kept is forgotten',
    );
    const ramp = await aliveFigure(page, 'ramp');
    await expect(ramp.locator('.say')).toContainText('at step 500');
    await page.reload();
    await aliveFigure(page, 'ramp');
    await expect(page.locator('.notices')).toBeHidden();
  });

  await test.step('an embedded figure shows nothing of it', async () => {
    await page.evaluate(() => localStorage.setItem('own', '[0,1]'));
    await page.goto('/embed/ramp/');
    const ramp = await aliveFigure(page, 'ramp');
    await page.keyboard.press('Home');
    await expect(ramp.locator('.say')).toContainText('At step 0 the');
    await expect(ramp).not.toContainText('your f(x)');
  });
});
