// The recipes of CONTRIBUTING.md can be followed in the source as it stands; `npm run recipes` also builds what they add.
import { existsSync, rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeCopy, touched, undo } from '../../scripts/recipes/copy.ts';
import { family } from '../../scripts/recipes/family.ts';
import { figure } from '../../scripts/recipes/figure.ts';
import { framework } from '../../scripts/recipes/framework.ts';
import type { Recipe } from '../../scripts/recipes/recipe.ts';
import { section } from '../../scripts/recipes/section.ts';

const recipes: [recipe: Recipe, changed: string[], added: string[]][] = [
  [section, ['tests/site/ids.txt'], ['content/nan/03-example.mdx']],
  [
    figure,
    ['content/formula/03-two-weights.mdx', 'src/figures/index.ts', 'tests/site/ids.txt'],
    ['src/figures/example/index.ts', 'tests/unit/figures/example/states.ts'],
  ],
  [
    family,
    [
      'src/figures/lab/words.ts',
      'src/frameworks/limits.ts',
      'src/frameworks/python/arrays.ts',
      'src/frameworks/python/families.ts',
      'src/parameters/tables/whole-run.ts',
      'src/schedule/area.ts',
      'src/schedule/families/index.ts',
      'src/schedule/run-spec.ts',
    ],
    ['src/schedule/families/quadratic-warmup.ts'],
  ],
  [
    framework,
    ['src/frameworks/index.ts', 'src/parameters/tables/conventions.ts', 'tests/unit/which/config.test.ts'],
    ['src/frameworks/example.ts'],
  ],
];

// Git lists the files to copy: source that was downloaded without it has no such list.
describe.runIf(existsSync('.git'))('a copy of the repository', () => {
  const home = process.cwd();
  let copy: string | undefined;
  beforeAll(() => {
    copy = makeCopy();
  }, 120_000);
  afterEach(undo);
  afterAll(() => {
    process.chdir(home);
    if (copy) rmSync(copy, { recursive: true });
  });

  it.each(recipes.map((each) => [each[0].adds, ...each] as const))(
    'lets the recipe that adds %s find its place in every file it changes',
    (_, recipe, changed, added) => {
      recipe.follow();
      const places = touched();
      const paths = (how: string) => places.filter((place) => place.how === how).map(({ path }) => path);
      expect({ changed: paths('changed').toSorted(), added: paths('new').toSorted() }).toEqual({ changed, added });
    },
  );
});
