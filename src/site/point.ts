import { format } from '../figures/kit/format.ts';
import type { Params } from '../figures/parameters.ts';
import { type Equation, iterationsPerEpoch, type Point } from '../schedule/index.ts';

/** The reader's parameters by the letters of the equations; half the peak stands for "a fraction p". */
export function pointOf(params: Params): Point {
  return {
    w: params.startFactor,
    W: params.warmupSteps,
    x: params.step,
    p: 0.5,
    eta: params.peakLr,
    L: iterationsPerEpoch(params),
    i: params.iteration,
    k: params.step,
  };
}

const letters: readonly [keyof Point, string][] = [
  ['w', 'w'],
  ['W', 'W'],
  ['x', 'x'],
  ['p', 'p'],
  ['eta', 'η'],
  ['L', 'L'],
  ['i', 'i'],
  ['k', 'k'],
];

// Commands and words are not variables, except \eta and \alpha, which stands for x / W.
function mentions(tex: string, name: keyof Point): boolean {
  const bare = tex
    .replace(/\\(text|mathrm)\{[^}]*\}/g, ' ')
    .replace(/\\alpha/g, ' x W ')
    .replace(/f\(/g, ' w W (')
    .replace(/\\eta/g, ' @ ')
    .replace(/\\[A-Za-z]+/g, ' ');
  return bare.includes(name === 'eta' ? '@' : name);
}

const truth = ['false', 'true'];

/**
 * What an equation says at the reader's parameters: the values of its sides, each computed on its own.
 *
 * @example atPoint(equations[0], defaults) // "η = 0.005, x = 250, …: 0.00125375 = 0.00125375"
 */
export function atPoint(equation: Equation, params: Params): string {
  const reader = pointOf(params);
  const point = equation.at?.(reader) ?? reader;
  const all = equation.relations.flatMap(({ sides }) => sides.map((side) => side.tex)).join(' ');
  const defined = equation.relations.map(({ sides }) => sides[0]?.tex);
  const given = letters
    .filter(([name]) => mentions(all, name) && !defined.includes(name))
    .map(([name, letter]) => `${letter} = ${format(point[name])}`);
  const claims = equation.relations.map(({ sides, sign = '=', only }) => {
    const values = sides.map((side) => side.value(point));
    if (only && !only.holds(point)) return 'does not apply';
    if (values.some(Number.isNaN)) return 'undefined';
    return sign === '='
      ? values.map((value) => format(value, 10)).join(' = ')
      : values.map((value) => truth[value] ?? '').join(' ⇔ ');
  });
  const numbers = [...new Set(claims)].join(', ');
  return given.length > 0 ? `For ${given.join(', ')}: ${numbers}.` : `${numbers}.`;
}
