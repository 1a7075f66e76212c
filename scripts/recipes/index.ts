// Follows the recipes of CONTRIBUTING.md in a temporary copy, looks at the site they build, and names every file touched:
// `npm run recipes`, or `npm run recipes -- figure` for one of them. With `--forget` it also leaves out each of the touched
// places in turn, and says what tells whoever forgets it.
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { forget, keep, makeCopy, type Place, remember, run, touched, undo } from './copy.ts';
import { family } from './family.ts';
import { figure } from './figure.ts';
import { framework } from './framework.ts';
import type { Recipe } from './recipe.ts';
import { section } from './section.ts';

const recipes: Readonly<Record<string, Recipe>> = { figure, family, framework, section };
const { positionals: asked, values: options } = parseArgs({
  allowPositionals: true,
  options: { forget: { type: 'boolean' } },
});

type Check = readonly [command: string, run: () => ReturnType<typeof run>];

const vitest = (project: string, ...args: readonly string[]) =>
  run('vitest/vitest.mjs', 'run', '--reporter=dot', '--project', project, ...args);

/** What a contributor runs after a recipe, the quickest first. */
const checksOf = ({ types = [], pictures, tests }: Recipe): Check[] => [
  ...types.map((folder): Check => [`tsc -p ${folder}`, () => run('typescript/bin/tsc', '-p', folder)]),
  ['npm run unit', () => vitest('unit', ...tests)],
  ...(pictures ? [['npm run unit', () => vitest('unit', ...pictures)] satisfies Check] : []),
  ['npm run build', () => run('astro/bin/astro.mjs', 'build', '--silent')],
  ['npm run site', () => vitest('site', 'tests/site/ids.test.ts', 'tests/site/pages.test.ts')],
];

const placeWords = ({ how, path, files }: Place): string =>
  `  ${how.padEnd(8)} ${path}${files > 1 ? ` (${files} files)` : ''}`;

/** The first complaint in what a tool said: a sentence that a test found too many, or else its first error. */
function complaint(said: string): string {
  const sentence = /^\+ +"(.* .*)",?$/m.exec(said)?.[1];
  const error = /^(?:\w*Error: |.*: error TS\d+: ).*/m.exec(said)?.[0];
  return (sentence ?? error ?? said.trim()).slice(0, 240);
}

/** The first of some checks that fails, the others not being run. */
function firstFailure(checks: readonly Check[]): { readonly command: string; readonly said: string } | undefined {
  for (const [command, check] of checks) {
    const { ok, said } = check();
    if (!ok) return { command, said };
  }
  return undefined;
}

/** Leaves out each place in turn; those of which nothing tells. */
function forgetEach(recipe: Recipe, places: readonly Place[]): string[] {
  keep();
  const untold = places.filter((place) => {
    forget(place);
    const failed = firstFailure(checksOf(recipe));
    remember();
    console.log(
      `  without ${place.path}: ${failed ? `${failed.command}: ${complaint(failed.said)}` : 'NOTHING TELLS'}`,
    );
    return !failed;
  });
  return untold.map(({ path }) => `nothing tells whoever forgets ${path}`);
}

/** Follows one recipe; what is wrong with it, if anything is. */
async function follow(name: string, recipe: Recipe): Promise<string[]> {
  recipe.follow();
  if (recipe.pictures) vitest('unit', ...recipe.pictures, '-u');
  const places = touched();
  const failure = firstFailure(checksOf(recipe));
  const seen = failure ? [] : await recipe.seen();
  console.log(`${name}: ${recipe.adds} touches ${places.length} places`);
  console.log(places.map(placeWords).join('\n'));
  console.log(`  seen: ${seen.flatMap(([what, there]) => (there ? [what] : [])).join('; ')}`);
  if (recipe.left) console.log(`  not done here: ${recipe.left}`);
  const wrong = [
    ...(failure ? [`${failure.command} fails:\n${failure.said.trim()}`] : []),
    ...seen.flatMap(([what, there]) => (there ? [] : [`not seen: ${what}`])),
  ];
  if (options.forget && wrong.length === 0) wrong.push(...forgetEach(recipe, places));
  return wrong;
}

const unknown = asked.filter((name) => !(name in recipes));
if (unknown.length > 0) {
  console.error(`A recipe must be one of ${Object.keys(recipes).join(', ')}, not ${unknown.join(', ')}.`);
  process.exit(2);
}
const copy = makeCopy();
try {
  for (const [name, recipe] of Object.entries(recipes)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const wrong = await follow(name, recipe).catch((error: Error) => [error.message]);
    for (const each of wrong) console.error(`  WRONG: ${each}`);
    if (wrong.length > 0) process.exitCode = 1;
    undo();
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
