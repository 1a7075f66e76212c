// A side of an equation as it reads once the numbers are put in for the letters.
import { f, type Point } from './point.ts';

/** A number, or how it is worked out, for where its digits are too many to be read. */
export interface Worked {
  readonly value: number;
  readonly steps: Shown;
}

/** Text, numbers as they are, and numbers that may be worked out instead. */
export type Shown = readonly (string | number | Worked)[];

/**
 * A side with its numbers put in, as a template: what stands between the braces are numbers, or sides themselves.
 *
 * @example shown`${0.001}·(1 − ${ratio(250, 1000)})` // [0.001, '·(1 − ', { value: 0.25, steps: [250, '/', 1000] }, ')']
 */
export function shown(texts: TemplateStringsArray, ...values: readonly (number | Worked | Shown)[]): Shown {
  const parts = texts.flatMap((text, index) => {
    const value = values[index];
    const inserted = value === undefined ? [] : isShown(value) ? value : [value];
    return [text, ...inserted];
  });
  return parts.filter((part) => part !== '');
}

const isShown = (value: number | Worked | Shown): value is Shown => Array.isArray(value);

/**
 * One number over another, worked out where it has few digits.
 *
 * @param over finite
 * @param under finite, not 0
 * @example ratio(1, 4) // { value: 0.25, steps: [1, '/', 4] }
 */
export const ratio = (over: number, under: number): Worked => ({
  value: over / under,
  steps: shown`${over}/${under}`,
});

/**
 * What each step of the warmup adds to the multiplier.
 *
 * @param at **w** and **W**, each in its range, W not 0
 * @example slope({ w: 0.5, W: 4 }).value // 0.125
 */
export const slope = ({ w, W }: Pick<Point, 'w' | 'W'>): Worked => ({
  value: (1 - w) / W,
  steps: shown`(1 − ${w})/${W}`,
});

/**
 * The helper's expression for a step of the warmup.
 *
 * @param at **w** and **W**, each in its range, W not 0
 * @param step finished optimizer updates, less than W
 * @example average({ w: 0.5, W: 4 }, 1).length // 5
 */
export const average = ({ w, W }: Pick<Point, 'w' | 'W'>, step: number): Shown =>
  shown`${w}·(1 − ${ratio(step, W)}) + ${ratio(step, W)}`;

/**
 * The multiplier at a step as a factor: the number, or what it is worked out from.
 *
 * @param at **w** and **W**, each in its range
 * @param step finished optimizer updates, ≥ 0
 * @example multiplierAt({ w: 0.5, W: 4 }, 1).value // 0.625
 */
export const multiplierAt = (at: Pick<Point, 'w' | 'W'>, step: number): Worked => ({
  value: f(at, step),
  steps: step < at.W ? shown`(${average(at, step)})` : [1],
});
