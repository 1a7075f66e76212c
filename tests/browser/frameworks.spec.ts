// The page /frameworks/: its table of conventions, its figure, and the code for each framework.
import { frameworks } from '../../src/frameworks/index.ts';
import { aliveFigure, expect, test } from './reader.ts';

test('moving N moves the figure, the table and the code together', async ({ page }) => {
  await page.goto('/frameworks/');
  const figure = await aliveFigure(page, 'conventions');
  await figure.getByRole('textbox', { name: 'warmup steps' }).fill('5');
  await page.keyboard.press('Enter');
  await expect(figure.locator('.say')).toContainText('The full rate comes first at update 4 with torchtitan');
  const about = page.locator('#convention-torchtitan + .about');
  await expect(about.locator('[data-in-numbers]')).toHaveText(
    'With your warmup of 5 updates and peak of 0.005: the first update runs at 0.001, and the full rate comes from update 4 on.',
  );
  await expect(page.locator('#code-pytorch-lambdalr code[data-piece="code"]')).toContainText('warmup_steps = 5');
  await expect(page.locator('.run-words')).toContainText('over 5 steps');
  await expect(page).toHaveURL('/frameworks/?warmup_steps=5');
});

test('the set of conventions is chosen by ticking, kept in the link, and never empty', async ({ page }) => {
  await page.goto('/frameworks/?conventions=torchtitan,megatron');
  const figure = await aliveFigure(page, 'conventions');
  await expect(figure.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await figure.getByRole('checkbox', { name: 'Megatron-LM' }).uncheck();
  await expect(page).toHaveURL('/frameworks/?conventions=torchtitan');
  await expect(figure.locator('.say')).not.toContainText('Megatron-LM');
  await figure.getByRole('checkbox', { name: 'torchtitan' }).click();
  await expect(figure.locator('.refusal:visible')).toHaveCount(1);
  await expect(figure.getByRole('checkbox', { name: 'torchtitan' })).toBeChecked();
});

test('the data cursor visits the updates that are drawn, and reads their rates', async ({ page }) => {
  await page.goto('/frameworks/?warmup_steps=100');
  const figure = await aliveFigure(page, 'conventions');
  const cursor = figure.getByRole('slider', { name: 'on the plot' });
  await cursor.focus();
  await page.keyboard.press('Home');
  for (const update of [0, 1, 2, 3, 98, 99, 100, 101, 102]) {
    await expect(cursor).toHaveAttribute('aria-valuenow', String(update));
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Home');
  await expect(cursor).toHaveAttribute('aria-valuetext', /^Update 0 runs at 0\.000005 with PyTorch LinearLR/);
  const box = (await figure.locator('.cursor').boundingBox())!;
  await page.mouse.click(box.x + box.width * 0.98, box.y + box.height * 0.75);
  await expect(cursor).toHaveAttribute('aria-valuenow', '102');
});

test('the first click on a tab is not lost, and arrows, Home and End walk the tabs', async ({ page }) => {
  await page.goto('/frameworks/');
  const tabs = page.getByRole('tab');
  await expect(tabs).toHaveCount(frameworks.length);
  await tabs.nth(3).dispatchEvent('click');
  await expect(tabs.nth(3)).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('tabpanel')).toHaveCount(1);
  await tabs.nth(3).focus();
  for (const [key, at] of [
    ['ArrowRight', 4],
    ['ArrowLeft', 3],
    ['Home', 0],
    ['ArrowLeft', frameworks.length - 1],
    ['ArrowRight', 0],
    ['End', frameworks.length - 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect(tabs.nth(at)).toBeFocused();
    await expect(tabs.nth(at)).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('tabpanel')).toHaveAccessibleName(frameworks[at]!.title);
  }
  await expect(page.locator('[role="tab"][tabindex="0"]')).toHaveCount(1);
});

test('the framework chosen last is chosen on the next page, unless the address names another', async ({ page }) => {
  await page.goto('/frameworks/');
  await page.getByRole('tab', { name: 'timm' }).click();
  await expect(page.getByRole('tab', { name: 'timm' })).toHaveAttribute('aria-selected', 'true');
  await page.goto('/lab/?warmup_steps=500');
  await expect(page.getByRole('tab', { name: 'timm' })).toHaveAttribute('aria-selected', 'true');
  await page.goto('/frameworks/#code-optax');
  const panel = page.getByRole('tabpanel');
  await expect(panel).toHaveAccessibleName('optax');
  await expect(panel.locator('pre')).toContainText('import optax');
  await expect(panel).toBeInViewport();
});

test('every framework says whether its code was executed, by what, or where it was read', async ({ page }) => {
  await page.goto('/frameworks/');
  for (const { id } of frameworks) {
    await expect(page.locator(`#code-${id} .evidence`)).toContainText(
      /Executed with [\w-]+ \S+: \d+ snippets|From source, not executed\./,
    );
  }
});

test('the code of the chosen tab is copied, with the reader’s numbers', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/frameworks/?peak_lr=0.25');
  await expect(page.locator('#code-pytorch-lambdalr pre')).toContainText('0.25');
  await page.locator('#code-pytorch-lambdalr .copy').click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toMatch(/^import math\n[^]*lr=0\.25\)[^]*scheduler\.step\(\)\n$/);
});

test('a refusal names the value, and the code of what comes nearest stands under it', async ({ page }) => {
  await page.goto('/frameworks/?start_factor=0#code-pytorch-linearlr');
  const panel = page.getByRole('tabpanel', { name: 'PyTorch, LinearLR' });
  await expect(panel.locator('.refused')).toContainText('LinearLR');
  await expect(panel.getByText('What comes nearest')).toBeVisible();
  await expect(panel.locator('pre')).toContainText('LinearLR(optimizer');
});

test('values that make no run are refused in place of code, and other values bring it back', async ({ page }) => {
  await page.goto('/frameworks/?warmup_steps=20000');
  const panel = page.locator('#code-pytorch-lambdalr');
  await expect(panel.locator('.refused')).toHaveText(
    'Your numbers make no run: warmup steps must be at most the 10,000 total steps, not 20,000.',
  );
  await expect(panel.locator('pre')).toBeHidden();
  await page.goto('/frameworks/?warmup_steps=20000&total_steps=30000');
  await expect(panel.locator('.refused')).toBeHidden();
  await expect(panel.locator('pre')).toContainText('20000');
});

test('a change of the code is announced, and the focus stays', async ({ page }) => {
  await page.goto('/frameworks/');
  const figure = await aliveFigure(page, 'conventions');
  const field = figure.getByRole('textbox', { name: 'start factor' });
  await field.fill('0.5');
  await page.keyboard.press('Enter');
  await expect(page.locator('.codes > [role="status"]')).toHaveText(/^The code for PyTorch, LambdaLR has changed/);
  await expect(field).toBeFocused();
});
