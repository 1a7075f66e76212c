// "Add a schedule", followed until readers see it: the cosine warmup once more, along a parabola instead.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { add, insert, renamed } from './copy.ts';
import { pageAt, type Recipe } from './recipe.ts';

const id = 'quadratic-warmup';
const names = {
  CosineWarmup: 'QuadraticWarmup',
  cosineWarmup: 'quadraticWarmup',
  'cosine warmup': 'quadratic warmup',
  'cosine-warmup': id,
  'Cosine warmup': 'Quadratic warmup',
  'Half a cosine wave': 'A parabola',
  'half a cosine wave: slowly, fast in the middle, slowly again': 'a parabola: slowly at first, then ever faster',
  'flat at both ends': 'flat at its start',
  '(1 - Math.cos((Math.PI * step) / params.warmupSteps)) / 2': '(step / params.warmupSteps) ** 2',
  '\\frac{1-\\cos\\left(\\pi x/W\\right)}{2}': '\\left(\\frac{x}{W}\\right)^2',
  '(2) // 0.75': '(2) // 0.625',
};

/** What the copy's own code says of a run with the new warmup. */
async function said(): Promise<{ words: string; points: number; code: string }> {
  const load = (path: string) => import(pathToFileURL(join(process.cwd(), 'src', path)).href);
  const { defaults } = await load('parameters/index.ts');
  const { figure: lab } = await load('figures/lab/index.ts');
  const { drawStatic } = await load('figures/kit/draw/static.ts');
  const { pytorchLambdaLR } = await load('frameworks/pytorch-lambdalr.ts');
  const { runOf } = await load('parameters/reader-run.ts');
  const params = { ...defaults, warmup: id };
  return {
    words: lab.describe(params, new Map()),
    points: drawStatic(lab, params, 640) === drawStatic(lab, defaults, 640) ? 0 : lab.data(params, new Map()).length,
    code: pytorchLambdaLR.render(runOf(params)).code,
  };
}

/** A warmup that a run can begin with: in the lab, and in the frameworks' code. */
export const family: Recipe = {
  adds: 'a schedule',
  follow() {
    add(`src/schedule/families/${id}.ts`, renamed('src/schedule/families/cosine-warmup.ts', names));
    const families = 'src/schedule/families/index.ts';
    insert(families, "from './polynomial.ts';\n", `import { quadraticWarmupFamily } from './${id}.ts';\n`);
    insert(families, '\n  logarithmicWarmupFamily,', '\n  quadraticWarmupFamily,');
    // That makes it a family; what follows makes it a beginning of a run. The compiler names each table that lacks it.
    insert('src/schedule/run-spec.ts', "'exponential-warmup', 'logarithmic-warmup'", `, '${id}'`);
    const sum = `  '${id}': (w, W) => blend(w, W, ((W - 1) * (2 * W - 1)) / (6 * W)),\n`;
    insert(
      'src/schedule/area.ts',
      "'logarithmic-warmup': (w, W) => blend(w, W, logFactorial(W) / Math.log1p(W)),\n",
      sum,
    );
    const option = `  '${id}': 'quadratic',\n`;
    insert('src/parameters/tables/whole-run.ts', "  'logarithmic-warmup': 'logarithmic',\n", option);
    insert(
      'src/figures/lab/words.ts',
      "  'logarithmic-warmup': 'like a logarithm',\n",
      `  '${id}': 'along a parabola',\n`,
    );
    const called = `  '${id}': 'quadratic warmup',\n`;
    insert('src/frameworks/limits.ts', "  'logarithmic-warmup': 'logarithmic warmup',\n", called);
    const python = "\n    'quadratic-warmup': `(${step} / ${W}) ** 2`,";
    insert('src/frameworks/python/families.ts', 'math.log1p(${step}) / math.log1p(${W})`,', python);
    const arrays = `    case '${id}':\n      return { before, result: blended(startFactor, 'progress ** 2') };\n`;
    insert('src/frameworks/python/arrays.ts', '${pythonFloat(startFactor)} ** (1 - progress)` };\n', arrays);
  },
  types: ['src/schedule', 'src/parameters', 'src/frameworks'],
  pictures: ['tests/unit/figures/figures.test.ts', '-t', '^lab '],
  tests: [
    'tests/unit/schedule',
    'tests/unit/figures/lab',
    'tests/unit/frameworks/plain',
    'tests/unit/frameworks/nearest',
  ],
  async seen() {
    const lab = pageAt('lab/');
    const { words, points, code } = await said();
    return [
      [
        'its name among the warmups of the lab',
        lab.querySelector(`option[value="${id}"]`)?.textContent?.trim() === 'quadratic',
      ],
      ['its curve', points > 100],
      ['its sentence', words.includes('climbs along a parabola')],
      ['its formula', lab.querySelector(`[data-family="${id}"] math`) !== null],
      ['its code', code.includes('progress = (step / warmup_steps) ** 2')],
    ];
  },
  left: '`npm run parity -- --write`, which executes its code in every framework and keeps the rates in golden.json',
};
