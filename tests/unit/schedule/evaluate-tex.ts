// Evaluates displayed TeX as mathematics.
import { ComputeEngine } from '@cortex-js/compute-engine';
import {
  LambdaLR,
  linearWarmup,
  parameterGroups,
  type Point,
  runScript,
  type ScriptUpdate,
} from '../../../src/schedule/index.ts';

const letters = ['w', 'W', 'x', 'p', 'eta', 'L', 'i', 'k', 't', 'c', 'alpha'];
const familyLetters = ['S', 'm', 'D', 'n', 's', 'gamma'];
/** What the equations define, each on a left side. */
const defined = ['x_p', 'eta_x', 'eta_k', 'eta_later', 'used_i', 'logged_i'];

const engine = new ComputeEngine();
const parsed = new Map<string, ReturnType<typeof engine.parse>>();
let f: (step: number) => number;

for (const name of [...letters, ...familyLetters, ...defined]) engine.declare(name, 'number');
engine.declare('f', {
  signature: '(number) -> number',
  evaluate: ([step], { engine }) => engine.number(f(step?.N().re ?? NaN)),
});

/** What TeX is worth when its letters have these values, read by a computer algebra system: a truth is 1 or 0, nonsense is NaN. */
export function evaluate(tex: string, values: Readonly<Record<string, number>>): number {
  for (const [name, value] of Object.entries(values)) engine.assign(name, value);
  if (!parsed.has(tex)) parsed.set(tex, engine.parse(tex));
  const value = parsed.get(tex)!.N();
  if (value.json === 'True') return 1;
  if (value.json === 'False') return 0;
  return value.re;
}

/** What displayed TeX is worth at a point of the equations, f being the core's. */
export function evaluateTex(tex: string, point: Point): number {
  const schedule = linearWarmup({ startFactor: point.w, warmupSteps: point.W });
  f = (step) => (step >= 0 && Number.isFinite(step) ? schedule(step) : NaN);
  return evaluate(tex, symbols(point));
}

/** Every letter of the article, worked out without the equations: by running things, or by search. */
function symbols(point: Point): Record<string, number> {
  const { w, W, x, eta, L, i, k } = point;
  return {
    ...point,
    alpha: x / W,
    x_p: bisect(point),
    eta_x: eta * linearWarmup({ startFactor: w, warmupSteps: W })(x),
    eta_k: afterSteps(point, k),
    used_i: run(point, true, i).used[0]!,
    logged_i: run(point, true, i).logged[0]!,
    eta_later: run(point, false, L).used[0]!,
  };
}

/** The rate in the optimizer after so many calls of LambdaLR's step. */
function afterSteps({ w, W, eta }: Point, calls: number): number {
  const groups = parameterGroups([eta]);
  const scheduler = new LambdaLR(groups, linearWarmup({ startFactor: w, warmupSteps: W }));
  for (let call = 0; call < calls; call++) scheduler.step();
  return groups[0]!.lr;
}

/** One update of the script with L batches per epoch, reached by running all before it. */
function run({ w, W, eta, L }: Point, capped: boolean, update: number): ScriptUpdate {
  const config = { datasetSize: L, batchSize: 1, epochs: update + 1, peakLrs: [eta], startFactor: w, warmupSteps: W };
  for (const row of runScript({ ...config, capped, stepPer: 'iteration', dropped: true })) {
    if (row.update === update) return row;
  }
  throw new Error('unreachable: the run has more updates');
}

/** Where f passes p, by halving [0, W]; NaN where it does not rise through p. */
function bisect({ w, W, p }: Point): number {
  if (!(w < p && p < 1) || W < 1) return NaN;
  const schedule = linearWarmup({ startFactor: w, warmupSteps: W });
  let [low, high] = [0, W];
  for (let round = 0; round < 100; round++) {
    const middle = (low + high) / 2;
    if (schedule(middle) < p) low = middle;
    else high = middle;
  }
  return high;
}
