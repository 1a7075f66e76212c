// Values that are not legal, typed or in a link, are refused with a reason, and the page goes on.
import fc from 'fast-check';
import { textOf } from '../../src/parameters/parameter.ts';
import { parameterNames, type Params } from '../../src/parameters/index.ts';
import { adopt } from '../../src/parameters/legal.ts';
import { type Decoded, decode, urlName } from '../../src/parameters/query.ts';
import { groups } from '../../src/figures/lab/parameters.ts';
import { runConflict } from '../../src/parameters/run-conflict.ts';
import { figureById } from '../../src/figures/index.ts';
import { aliveFigure, expect, figuresOn, rampIds, test } from './reader.ts';

const slugs = ['multi-step', 'step', 'cosine', 'exponential', 'exponential-warmup', 'second', 'log', 'epochs'];
const typed = ['abc', 'NaN', 'Infinity', '-1', '1e9', '1.5', '', '0x10', '9'.repeat(10_000), '<b>1</b>'];

test('a typed value that is refused stays in its field with the reason, and nothing else changes', async ({ page }) => {
  await page.goto('/');
  const figure = await aliveFigure(page, 'ramp');
  const field = figure.getByRole('textbox', { name: 'warmup steps' });
  const sentence = await figure.locator('.say').textContent();
  for (const text of typed) {
    await field.fill(text);
    await field.press('Enter');
    await field.blur();
    await expect(field).toHaveValue(text);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(/^warmup steps must be a whole number from 0 to 100,000, not “/);
    await expect(figure.locator('.say')).toHaveText(sentence!);
    await expect(page).toHaveURL('/');
  }
  await field.fill('0');
  await field.press('Enter');
  await expect(field).toHaveAttribute('aria-invalid', 'false');
  await expect(figure.locator('.say')).toContainText('There is no warmup');
});

test('a link that cannot be used is refused in a notice that names value and range', async ({ page }) => {
  await page.goto('/?warmup_steps=-5&start_factor=%zz&peak_lr=1&peak_lr=2&Step=3&epochs=7');
  const notice = page.getByRole('alert').filter({ hasText: 'Part of this link' });
  await expect(notice.getByRole('listitem')).toHaveText([
    'warmup steps must be a whole number from 0 to 100,000, not “-5”',
    'start factor must be a number from 0 to 2, not “%zz”',
    'peak learning rate is given 2 times in the link; once is legal',
    'the link says “Step” where step was meant',
  ]);
  await page.locator('#ramp .stage').scrollIntoViewIfNeeded();
  await expect(page.locator('#listing-helper [data-code="epochs"]')).toHaveText('7');
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toBeHidden();
});

for (const [query, words] of [
  ['?warmup_steps=0', ['There is no warmup', 'With no warmup steps', 'every iteration runs at the peak']],
  ['?start_factor=0', ['starts at zero', 'start’s part is 0 throughout', 'iteration 59 is the first at the peak']],
  ['?start_factor=1', ['start factor is 1', 'falls from 1 to 0', 'every iteration runs at the peak']],
  ['?start_factor=2', ['2 times the peak, falls', 'falls from 2 to 0', 'iteration 59 is the first at the peak']],
] as const) {
  test(`${query} is legal, and the text stays true`, async ({ page }) => {
    for (const [index, id] of rampIds.entries()) {
      await page.goto(`/embed/${id}/${query}`);
      await expect(page.locator(`#${id}`)).toContainText(words[index]!);
    }
    await page.goto(`/${query}`);
    await expect(page.locator('.notices')).toBeHidden();
    const answer = () => page.locator('section#answer').innerText();
    const ramps = async () => (await answer()).includes('every step of the ramp adds');
    await expect.poll(ramps).toBe(query === '?start_factor=0');
    expect(await answer()).not.toMatch(/NaN|Infinity|undefined/);
  });
}

// What the lab refuses together is refused after what is illegal by itself.
const labGuard = { parameters: Object.values(groups).flat(), conflict: runConflict };
const state = (path: string, search: string): Decoded => {
  const decoded = decode(search);
  const { params, refusals } = adopt(decoded.params, path === '/lab/' ? labGuard : { parameters: [] });
  return { params, refusals: [...decoded.refusals, ...refusals] };
};

const controlsOn = (path: string) => new Set(figuresOn(path).flatMap((id) => figureById(id).parameters)).size;
const embedded = ['ramp', 'first-epoch', 'catapult', 'sensitivity', 'tiny-net'];

// Over a thousand links in parts, so that they are read side by side; a page of many figures takes longest over each.
for (const [index, [path, figures, fields, links]] of [
  ...['/', '/why/'].map((path) => [path, figuresOn(path).length, controlsOn(path), 100] as const),
  ...embedded.map((id) => [`/embed/${id}/`, 1, figureById(id).parameters.length, 150] as const),
  ['/lab/', 1, 18, 250] as const,
].entries()) {
  test(`fuzzed links of ${path}: no exception, a legal state, a notice whenever something was refused`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const keys = fc.oneof(
      { arbitrary: fc.constantFrom(...parameterNames.map(urlName)), weight: 6 },
      fc.constantFrom('Peak_LR', 'STEP', 'v', 'utm_source', '__proto__', 'constructor'),
      fc.string(),
    );
    const values = fc.oneof(
      fc.double().map(String),
      fc.integer().map(String),
      fc.nat(30_000).map(String),
      fc.uniqueArray(fc.nat(30_000), { maxLength: 4 }).map((list) => list.toSorted((a, b) => a - b).join(',')),
      fc.constantFrom(...slugs),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '',
        '%',
        '%zz',
        '%00',
        'NaN',
        '-0',
        '1e999',
        '１２',
        '<img src=x onerror=alert(1)>',
        '9'.repeat(10_000),
      ),
    );
    const pair = fc
      .tuple(keys, values, fc.boolean())
      .map(
        ([key, value, raw]) =>
          `${encodeURIComponent(key.toWellFormed())}=${raw ? value.replace(/[#\s]/g, '') : encodeURIComponent(value.toWellFormed())}`,
      );
    const queries = fc
      .sample(fc.array(pair, { minLength: 1, maxLength: 5 }), { numRuns: links, seed: 15873 + index })
      .map((pairs) => `?${pairs.join('&')}`);
    // The page waits for frames and pauses; this clock does not, so that every part has followed when it is read.
    await page.clock.install();
    await page.goto(`${path}?step=1`);
    await expect(page.locator('warmup-figure[data-alive]')).toHaveCount(figures);
    await page.locator('warmup-figure').first().scrollIntoViewIfNeeded();
    const seen = [];
    for (const query of queries) {
      // The same path as Back and Forward: the address changes, the page reads it. Five are opened afresh as well.
      await page.evaluate((each) => {
        history.replaceState(null, '', each);
        dispatchEvent(new PopStateEvent('popstate'));
      }, query);
      await page.clock.runFor(3000);
      seen.push(
        await page.evaluate(() => {
          const texts = (selector: string) => [...document.querySelectorAll(selector)].map((each) => each.textContent);
          const inputs = document.querySelectorAll<HTMLInputElement>('.control :is(input[type="text"], select)');
          const named = [...inputs].map((field) => [
            field.closest<HTMLElement>('.control')!.dataset.parameter!,
            field.value,
          ]);
          return {
            search: location.search,
            notices: texts('.notices:not([hidden]) li'),
            values: Object.fromEntries(named) as Record<string, string>,
            text: texts('.say, .now, .finding, .value').join('\n'),
          };
        }),
      );
    }
    expect(seen).toHaveLength(links);
    let refused = 0;
    for (const { search, notices, values: shown, text } of seen) {
      const { params, refusals } = state(path, search);
      expect(notices, search).toEqual([...refusals]);
      expect(Object.keys(shown)).toHaveLength(fields);
      for (const [name, value] of Object.entries(shown))
        expect(value, search).toBe(textOf(params[name as keyof Params]));
      expect(text, search).not.toMatch(/NaN|Infinity|undefined/);
      refused += Number(refusals.length > 0);
    }
    expect(refused).toBeGreaterThan(links / 3);
    expect(refused).toBeLessThan(links);
    await page.clock.resume();
    for (const query of queries.slice(0, 5)) {
      await page.goto(`${path}${query}`);
      const { refusals } = state(path, new URL(page.url()).search);
      await expect(page.locator('.notices li')).toHaveText([...refusals]);
    }
  });
}
