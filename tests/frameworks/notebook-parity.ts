// Executes both notebooks in Jupyter and compares what they print with the core and with the pages.
import { findings } from '../../src/site/results/findings.ts';
import { articleChecks } from './article-checks.ts';
import { reportSame, sameNumbers } from './check.ts';
import { executeNotebooks, type ExecutedNotebook } from './notebooks.ts';
import { numbersOf } from './page-cells.ts';
import { listingCheck, pageChecks } from './page-checks.ts';
import { standInChecks } from './stand-in.ts';

/** The cells that draw. */
const drawing = {
  article: ['code-ramp', 'code-tiny-net'],
  notebook: ['code-plot', 'code-per-epoch', 'code-own', 'code-training'],
};

/** Holds the network that a training cell counts to the one that the article counts. */
const netCheck = (executed: ExecutedNotebook, id: string) =>
  sameNumbers(
    `${id}: weights and points`,
    numbersOf(executed[id]!.printed).slice(0, 2),
    ['net-weights', 'net-points'].map((name) => Number(findings[name]!.text())),
  );

/** What a training cell says: of its runs, how many train without warmup and how many with it. */
function training(executed: ExecutedNotebook, id: string) {
  const [without, warmed] = [...executed[id]!.printed.matchAll(/: (\d+) of (\d+) runs train$/gm)].map(
    ([, count, of]) => ({ count: Number(count), of: Number(of) }),
  );
  const holds = without && warmed && without.count <= 0.5 * without.of && warmed.count >= 0.8 * warmed.of;
  return {
    'real training': id,
    runs: without?.of,
    'train without warmup': without?.count,
    'with it': warmed?.count,
    verdict: holds ? 'warmup helps' : 'NOT AS CLAIMED',
  };
}

/** Holds what runs on the page, and both notebooks as Jupyter executes them, to the core. Prints two tables. */
export async function notebookParity(torch: string): Promise<boolean> {
  const stand = [...(await standInChecks()), await listingCheck()];
  const [article, notebook] = await executeNotebooks();
  const same = reportSame(`notebooks, PyTorch ${torch}`, [
    ...stand,
    ...(await pageChecks(notebook)),
    ...articleChecks(article),
    netCheck(article, 'code-tiny-net'),
    netCheck(notebook, 'code-training'),
  ]);
  const trainings = [training(article, 'code-tiny-net'), training(notebook, 'code-training')];
  console.table(trainings);
  const blank = [
    ...drawing.article.filter((id) => article[id]?.pictures !== 1),
    ...drawing.notebook.filter((id) => notebook[id]?.pictures !== 1),
  ];
  if (blank.length > 0) console.error(`No picture, or more than one: ${blank.join(', ')}`);
  return same && blank.length === 0 && trainings.every(({ verdict }) => verdict === 'warmup helps');
}
