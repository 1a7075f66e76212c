// What the executed notebook of the notebook page prints, compared with the core and with the page.
import { defaults } from '../../src/parameters/index.ts';
import { linearWarmup, scale } from '../../src/schedule/index.ts';
import { outputsOf } from '../../src/site/python/at-build.ts';
import { showLog } from '../../src/site/python/show-log.ts';
import { type SameCheck, sameNumbers } from './check.ts';
import { fromCore, listing } from './listing.ts';
import type { ExecutedNotebook } from './notebooks.ts';
import { numbersOf, numbersShown, pageCells, printedByFile } from './page-cells.ts';
import { settings } from './settings.ts';

const column = (numbers: readonly number[], columns: number, index: number) =>
  numbers.filter((_, at) => at % columns === index);

/** Holds the cells of the notebook page to the core, and its `.py` and its `.ipynb` to the page. */
export async function pageChecks(executed: ExecutedNotebook): Promise<SameCheck[]> {
  const shown = await outputsOf(pageCells);
  const onPage = new Map(pageCells.map(({ id }) => [id, numbersShown(shown.get(id) ?? [])]));
  const inJupyter = (id: string) => numbersOf(executed[`code-${id}`]!.printed);
  const [helper, loop, loopInJupyter] = [onPage.get('helper')!, onPage.get('loop')!, inJupyter('loop')];
  const multiplier = linearWarmup(defaults);
  const rates = column(loop, 3, 0).map(scale(multiplier, defaults.peakLr));
  const [difference = NaN, share = NaN] = inJupyter('linear-lr');
  return [
    sameNumbers('page: f(x)', column(helper, 2, 1), column(helper, 2, 0).map(multiplier)),
    sameNumbers('page: the loop’s rates', column(loop, 3, 1), rates),
    sameNumbers('.py without packages: as page', numbersOf(await printedByFile()), [...onPage.values()].flat()),
    ...['helper', 'plot', 'per-epoch', 'own'].map((id) =>
      sameNumbers(`warmup-notebook, ${id}: as page`, inJupyter(id), onPage.get(id)!),
    ),
    sameNumbers('warmup-notebook: the loop’s rates', column(loopInJupyter, 3, 1), rates),
    sameNumbers('warmup-notebook: the loop’s losses', column(loopInJupyter, 3, 2), column(loop, 3, 2), 1e-11),
    sameNumbers('warmup-notebook: LinearLR’s share', [share], [difference / defaults.peakLr]),
    sameNumbers('warmup-notebook: 1 + that share', [1 + share], [1], 1e-12),
  ];
}

/** Holds the article's listing, run by the stand-in for torch that the page has, to the core. */
export async function listingCheck(): Promise<SameCheck> {
  const actual: (readonly (readonly number[])[])[] = [];
  for (const params of settings) {
    const shown = (await outputsOf([{ id: 'listing', code: listing(params) + showLog }])).get('listing')!;
    const log = shown.find((each) => 'kind' in each && each.kind === 'log');
    actual.push(log && 'rows' in log ? log.rows.map((row) => row.map(Number)) : []);
  }
  return { what: 'page: the article’s listing', actual, expected: settings.map(fromCore), allowed: 0 };
}
