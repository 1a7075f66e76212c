// A parameter that moves takes prose, equations, figures, table, code and address along.
import { aliveFigure, expect, test } from './reader.ts';

test('moving a parameter moves prose, equations, figures and the listing together, and the next page too', async ({
  page,
}) => {
  await page.goto('/');
  const figure = await aliveFigure(page, 'ramp');
  await figure.getByRole('textbox', { name: 'warmup steps' }).fill('500');
  await figure.getByRole('textbox', { name: 'start factor' }).fill('0.2');
  await page.keyboard.press('Enter');
  await expect(page.locator('#ramp .say')).toContainText('reaches the peak 0.005 at step 500');
  await expect(page.locator('#listing-helper li [data-code="warmupSteps"]')).toHaveText('500');
  await expect(page.locator('#listing-helper li [data-code="startFactor"]')).toHaveText('0.2');
  await expect(page.locator('[data-value="first-rate"]').first()).toHaveText('0.001');
  await page.getByRole('link', { name: 'The formula' }).first().click();
  await expect(page).toHaveURL('/formula/?start_factor=0.2&warmup_steps=500');
  await expect(page.locator('#interpolation .say')).toContainText(
    'Over 500 steps the start’s part falls from 0.2 to 0',
  );
  await expect(page.locator('#eq-slope .now')).toHaveText('(1 − 0.2)/500 = 0.0016');
  await page.goto('/pytorch/?warmup_steps=500');
  await expect(page.locator('#first-epoch .say')).toContainText('W = min(500, 60 − 1) = 59');
});

test('a reload and a copied link bring the state back', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  const figure = await aliveFigure(page, 'ramp');
  await figure.getByRole('textbox', { name: 'step' }).last().fill('200');
  await page.keyboard.press('Enter');
  // At once: no reader waits for the address to follow.
  await page.reload();
  await expect(page.locator('#ramp .say')).toContainText('At step 200 the multiplier is 0.2008');
  await page.locator('#ramp').getByText('Link to this').click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search + new URL(link).hash).toBe('?step=200#ramp');
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.locator('#ramp .say')).toContainText('At step 200 the multiplier is 0.2008');
});

test('the rate at step 200 can be read off the accessibility tree alone', async ({ page }) => {
  await page.goto('/?step=200');
  await aliveFigure(page, 'ramp');
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const answer = 'At step 200 the multiplier is 0.2008 and the rate is 0.001004.';
  const pictures = nodes.filter(({ role }) => role?.value === 'image').map(({ name }) => String(name?.value));
  expect(pictures.filter((name) => name.includes(answer))).toHaveLength(1);
  const sentences = nodes.filter(({ role }) => role?.value === 'StaticText').map(({ name }) => String(name?.value));
  // Whoever was in the figure when it changed may hear the answer by itself as well.
  expect(sentences.filter((sentence) => sentence !== answer && sentence.includes(answer))).toHaveLength(1);
  await expect(page.getByRole('slider', { name: 'step on the plot' }).first()).toHaveAttribute(
    'aria-valuetext',
    answer,
  );
});

test('the table of plotted values follows, and holds the rate at step 200', async ({ page }) => {
  await page.goto('/?peak_lr=0.01');
  const figure = await aliveFigure(page, 'ramp');
  await figure.getByText('The plotted values as a table').click();
  await expect(figure.getByRole('row', { name: '200 0.2008 0.002008' })).toBeVisible();
});

test('a drag across the plot scrubs the step', async ({ page }) => {
  await page.goto('/');
  const figure = await aliveFigure(page, 'ramp');
  await figure.locator('.stage').scrollIntoViewIfNeeded();
  const box = (await figure.locator('.cursor').boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.3, box.y + 100);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.97, box.y + 100);
  await page.mouse.up();
  await expect(figure.getByRole('slider', { name: 'on the plot' })).toHaveAttribute('aria-valuenow', '2000');
  await expect(page).toHaveURL(/step=2000/);
});

test('Reset puts the figure’s parameters back, and Back undoes that too', async ({ page }) => {
  await page.goto('/?warmup_steps=7&epochs=5');
  const figure = await aliveFigure(page, 'ramp');
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect(page).toHaveURL('/?epochs=5');
  await page.goBack();
  await expect(figure.getByRole('textbox', { name: 'warmup steps' })).toHaveValue('7');
});

test('the current state can be taken away as CSV, JSON, SVG and PNG', async ({ page }) => {
  await page.goto('/?step=200&warmup_steps=400');
  const figure = await aliveFigure(page, 'ramp');
  const starts: Record<string, RegExp> = {
    csv: /^step,multiplier,rate\n0,0.001,/,
    json: /"warmupSteps": 400/,
    svg: /^<svg[^]*#b83a0a/,
    png: /^.PNG/,
  };
  for (const [ending, start] of Object.entries(starts)) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      figure.locator(`[data-take="${ending}"]`).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`ramp.${ending}`);
    const chunks = await (await download.createReadStream()).toArray();
    expect(Buffer.concat(chunks).toString('latin1')).toMatch(start);
  }
});

test('an embed shows the state of its address', async ({ page }) => {
  await page.goto('/formula/?start_factor=0.5');
  const figure = await aliveFigure(page, 'interpolation');
  const embed = figure.locator('.embed textarea');
  await expect(embed).toHaveValue(/src="[^"]*\/embed\/interpolation\/\?start_factor=0\.5"/);
  const source = (await embed.inputValue()).match(/src="([^"]+)"/)![1]!;
  await page.goto(source);
  await expect(page.locator('.say')).toContainText('falls from 0.5 to 0');
});
