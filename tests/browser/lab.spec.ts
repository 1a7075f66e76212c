// What readers do in the lab: change a run, keep it, compare it, and read the plot.
import { aliveFigure, expect, test } from './reader.ts';

test('a run is kept, changed beside the kept one, swapped and removed, and Back undoes each', async ({ page }) => {
  await page.goto('/lab/');
  const figure = await aliveFigure(page, 'lab');
  const sentence = figure.locator('.say');
  const button = (name: string) => figure.getByRole('button', { name });
  await expect(button('Swap the two runs')).toBeHidden();
  await button('Keep this run to compare').click();
  await expect(sentence).toContainText('both runs hand out as much');
  await expect(page).toHaveURL('/lab/?compare=second');
  await figure.getByRole('textbox', { name: 'peak learning rate' }).fill('0.01');
  await page.keyboard.press('Enter');
  await expect(sentence).toContainText('this run hands out 2 times as much');
  await expect(page).toHaveURL('/lab/?peak_lr=0.01&compare=second');
  await button('Swap the two runs').click();
  await expect(sentence).toContainText('this run hands out 0.5 times as much');
  await expect(page).toHaveURL('/lab/?compare=second&other_peak_lr=0.01');
  await page.reload();
  await expect(sentence).toContainText('this run hands out 0.5 times as much');
  await aliveFigure(page, 'lab');
  await button('Remove the kept run').click();
  await expect(sentence).not.toContainText('kept run');
  await expect(page).toHaveURL('/lab/');
  await page.goBack();
  await expect(sentence).toContainText('this run hands out 0.5 times as much');
});

test('a decay brings its own controls and takes the others away, by keyboard alone', async ({ page }) => {
  await page.goto('/lab/');
  const figure = await aliveFigure(page, 'lab');
  await expect(figure.getByRole('textbox', { name: 'end factor' })).toBeVisible();
  const decay = figure.getByRole('combobox', { name: 'decay' });
  await decay.focus();
  for (const letter of 'multi') await page.keyboard.press(letter);
  await expect(decay).toHaveValue('multi-step');
  await expect(page).toHaveURL('/lab/?decay=multi-step');
  await expect(figure.getByRole('textbox', { name: 'end factor' })).toBeHidden();
  const milestones = figure.getByRole('textbox', { name: 'milestones' });
  await milestones.focus();
  await milestones.fill('5000, 7000, 9000');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/lab/?decay=multi-step&milestones=5000,7000,9000');
  await expect(figure.locator('.say')).toContainText('at steps 5,000, 7,000 and 9,000');
  await expect(page.locator('[data-family="multi-step"]')).toBeVisible();
  await expect(page.locator('[data-family="cosine"]')).toBeHidden();
  await page.goBack();
  await expect(milestones).toHaveValue('6000,8000');
  await page.goBack();
  await expect(decay).toHaveValue('cosine');
});

test('every number of the lab moves by arrow keys on its slider', async ({ page }) => {
  await page.goto('/lab/?decay=polynomial');
  const figure = await aliveFigure(page, 'lab');
  for (const control of await figure.locator('.control.number:visible').all()) {
    const field = control.getByRole('textbox');
    const before = await field.inputValue();
    await control.getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    await expect(field).not.toHaveValue(before);
  }
  await expect(page).toHaveURL(/power=2\.1/);
});

test('the cursor reads both runs at the same place of each time axis', async ({ page }) => {
  await page.goto('/lab/?compare=second&other_total_steps=20000&time_axis=fraction&run_step=5000');
  const figure = await aliveFigure(page, 'lab');
  const cursor = figure.getByRole('slider', { name: 'on the plot' });
  await expect(cursor).toHaveAttribute('aria-valuetext', /^At step 5,000 \(epoch 5, 50% .* at its step 10,000, is /);
  await figure.getByRole('combobox', { name: 'time axis' }).selectOption('steps');
  await expect(cursor).toHaveAttribute('aria-valuetext', /at its step 5,000, is /);
  const box = (await figure.locator('.cursor').boundingBox())!;
  await page.mouse.click(box.x + box.width * 0.98, box.y + 100);
  await expect(cursor).toHaveAttribute('aria-valuenow', '19999');
  await expect(cursor).toHaveAttribute('aria-valuetext', /^At step 19,999 the run is over/);
});

test('a warmup longer than the run is refused under its control, typed or moved, and the run stays', async ({
  page,
}) => {
  await page.goto('/lab/?total_steps=1000');
  const figure = await aliveFigure(page, 'lab');
  const sentence = await figure.locator('.say').textContent();
  const box = figure.locator('[data-parameter="warmupSteps"]');
  const field = box.getByRole('textbox');
  await field.fill('5000');
  await page.keyboard.press('Enter');
  const refusal = 'warmup steps must be at most the 1,000 total steps, not 5,000';
  await expect(box.getByRole('alert')).toHaveText(refusal);
  await expect(field).toHaveAccessibleDescription(refusal);
  await expect(field).toHaveValue('5000');
  await expect(figure.locator('.say')).toHaveText(sentence!);
  await field.press('Escape');
  await expect(field).toHaveValue('1000');
  const slider = box.getByRole('slider');
  const before = await slider.inputValue();
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(box.getByRole('alert')).toHaveText('warmup steps must be at most the 1,000 total steps, not 1,100');
  await expect(slider).toHaveValue(before);
  await page.keyboard.press('ArrowLeft');
  await expect(box.getByRole('alert')).toBeHidden();
  await expect(field).toHaveValue('990');
});

for (const [query, notices] of [
  ['?warmup_steps=20000&peak_lr=0.01', ['warmup steps must be at most the 10,000 total steps, not 20,000']],
  ['?peak_lr=1e-300', ['peak learning rate must be a number from 0.000001 to 10, not “1e-300”']],
  [
    '?total_steps=2.5&stable_steps=-1',
    [/^total steps must be a whole number from 1 to /, /^stable steps must be .* “-1”$/],
  ],
  [
    '?decay=cosin&milestones=5,4',
    [/^decay must be constant, .* not “cosin”$/, /^milestones must be 1 to 50 .* “5,4”$/],
  ],
] as const) {
  test(`/lab/${query} is refused in a notice, and the lab shows a run all the same`, async ({ page }) => {
    await page.goto(`/lab/${query}`);
    await expect(page.locator('.notices li')).toHaveText([...notices]);
    await expect(page.locator('#lab .say')).toContainText('All its rates add up to');
    await expect(page.locator('#lab .say')).not.toContainText(/NaN|Infinity|undefined/);
  });
}

test('what the lab refuses together the article takes', async ({ page }) => {
  await page.goto('/?warmup_steps=20000&total_steps=1000');
  await expect(page.locator('#ramp .say')).toContainText('at step 20,000');
  await expect(page.locator('.notices')).toBeHidden();
});

test('a run of 1,000,000,000 steps is drawn with a few hundred points, and read at any of them', async ({ page }) => {
  await page.goto('/lab/?total_steps=1000000000&run_step=999999999&decay=cosine-restarts&cycles=30');
  const figure = await aliveFigure(page, 'lab');
  await expect(figure.getByRole('slider', { name: 'on the plot' })).toHaveAttribute('aria-valuenow', '999999999');
  await expect(figure.locator('.say')).toContainText('as much as 550,000,000 of its 1,000,000,000 updates');
  await figure.getByText('The plotted values as a table').click();
  await expect(figure.locator('tbody tr').last()).toContainText('999,999,999');
  expect(await figure.locator('tbody tr').count()).toBeLessThan(500);
});

test('on a logarithmic axis a rate of 0 is left out and said', async ({ page }) => {
  await page.goto('/lab/?start_factor=0&rate_axis=log');
  await expect(page.locator('#lab .say')).toContainText(
    'A rate of 0 has no place on a logarithmic axis and is left out.',
  );
});

test('both runs can be taken away as values', async ({ page }) => {
  await page.goto('/lab/?compare=second&other_peak_lr=1&milestones=7,8');
  const figure = await aliveFigure(page, 'lab');
  for (const [ending, parts] of [
    [
      'csv',
      [
        /^run,step,epoch,fraction,multiplier,rate\n1,0,0,0,0.001,0.000005\n/,
        /\n1,1234,1\.234,/,
        /\n2,1000,1,0.1,1,1\n/,
        /\n2,9999,[^\n]+\n$/,
      ],
    ],
    ['json', [/"compare": "second"/, /"milestones": \[\s+7,\s+8\s+\]/, /"otherPeakLr": 1,/]],
    ['png', [/^.PNG/]],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      figure.locator(`[data-take="${ending}"]`).click(),
    ]);
    const text = Buffer.concat(await (await download.createReadStream()).toArray()).toString('latin1');
    for (const part of parts) expect(text).toMatch(part);
  }
});

test('the code follows the run', async ({ page }) => {
  await page.goto('/lab/');
  const figure = await aliveFigure(page, 'lab');
  await figure.getByRole('textbox', { name: 'warmup steps' }).fill('1234');
  await page.keyboard.press('Enter');
  await expect(page.locator('.codes pre:visible').first()).toContainText('1234');
});

test('each page fetches its own figures and no other page’s', async ({ page }) => {
  const scripts = new Set<string>();
  page.on('request', (request) => {
    const name = /_astro\/([\w-]+)\.[^/]+\.js$/.exec(request.url())?.[1];
    if (name) scripts.add(name);
  });
  const watched = ['ramp', 'interpolation', 'first-epoch', 'lab', 'codes'];
  for (const [path, id, own] of [
    ['/', 'ramp', ['ramp']],
    ['/formula/', 'interpolation', ['interpolation']],
    ['/lab/', 'lab', ['codes', 'lab']],
  ] as const) {
    // What the page before fetched ahead is none of this one's.
    await page.goto('about:blank');
    scripts.clear();
    await page.goto(path, { waitUntil: 'networkidle' });
    await aliveFigure(page, id);
    // The parts of a page come after its figures.
    await expect.poll(() => [...scripts].filter((name) => watched.includes(name)).sort()).toEqual(own);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the lab is a picture with words, the formulas of its run, known runs and code', async ({ page }) => {
    await page.goto('/lab/');
    await expect(page.locator('figure#lab').getByRole('img')).toHaveAccessibleName(/All its rates add up to 27\.25/);
    expect(await page.locator('#lab .slot svg:visible path').count()).toBeGreaterThan(2);
    await expect(page.locator('#formulas .family:visible h3')).toHaveText(['Linear warmup', 'Cosine']);
    await expect(page.locator('#known a[href^="?"]')).toHaveCount(5);
    await expect(page.locator('#code pre').first()).toContainText('1000');
    for (const role of ['slider', 'textbox', 'combobox'] as const) await expect(page.getByRole(role)).toHaveCount(0);
  });
});
