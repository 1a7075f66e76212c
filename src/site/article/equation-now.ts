// The equations of the article: their numbers, and how they read with the reader's parameters put in.
import { format } from '../../parameters/format.ts';
import type { Params } from '../../parameters/index.ts';
import { findById } from '../../schedule/find.ts';
import {
  type Equation,
  equations,
  iterationsPerEpoch,
  type Point,
  type Relation,
  type Shown,
} from '../../schedule/index.ts';

/** The reader's parameters by the letters of the equations; half the peak stands for "a fraction p". */
function pointOf(params: Params): Point {
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

/** A line of an equation with numbers for its letters, and what comes of them; '' where it only states a truth. */
export interface Now {
  readonly text: string;
  readonly result: string;
}

/** The most digits of a number that a reader takes in at a glance, and those of one that has to be rounded. */
const digits = { short: 7, rounded: 6 };

/** Whether so few digits are all that a number has, but for the last bits, which are the computer's. */
const isShort = (value: number): boolean =>
  Math.abs(Number(value.toPrecision(digits.short)) - value) <= 1e-12 * Math.abs(value);

function textOf(shown: Shown): string {
  const texts = shown.map((part) => {
    if (typeof part === 'string') return part;
    // What the reader has set is shown as it is, however many digits it has.
    if (typeof part === 'number') return format(part, 17);
    if (!isShort(part.value)) return textOf(part.steps);
    const text = format(part.value, digits.short);
    return part.value < 0 ? `(${text})` : text;
  });
  return texts.join('');
}

function lineOf({ sides, sign = '=' }: Relation, point: Point): Now | undefined {
  const texts = sides.flatMap((side) => {
    const now = side.now?.(point);
    return now ? [textOf(now)] : [];
  });
  if (texts.length === 0) return undefined;
  if (sign !== '=') return { text: texts.join(', as '), result: '' };
  const value = sides.at(-1)!.value(point);
  const [equals, result] = isShort(value) ? ['=', format(value, digits.short)] : ['≈', format(value, digits.rounded)];
  // A long line breaks in front of a sign of equality.
  const chain = texts.map((text) => text.replaceAll(' ', '\u00a0')).join(' =\u00a0');
  return { text: `${chain} ${equals}\u00a0`, result };
}

/**
 * An equation with the reader's numbers in place of its letters, line by line; no line where it is not claimed of them.
 *
 * @example atPoint(equations[1], defaults) // [{ text: '0.005·0.25075 =\u00a0', result: '0.00125375' }]
 */
export function atPoint(equation: Equation, params: Params): readonly Now[] {
  const reader = pointOf(params);
  const point = equation.at?.(reader) ?? reader;
  return equation.relations.flatMap((relation) => {
    const applies = relation.only?.holds(point) ?? true;
    return (applies && lineOf(relation, point)) || [];
  });
}

/**
 * The number of an equation in the article, from 1.
 *
 * @throws RangeError if no equation has the id
 * @example numberOf('eq-helper') // 1
 */
export const numberOf = (id: string): number => equations.indexOf(findById('equation', equations, id)) + 1;
