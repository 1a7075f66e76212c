// How every figure looks: its inks, its type, its axes, and the glow of the learning rate.
import * as Plot from '@observablehq/plot';
import type { Frame } from '../figure.ts';
import { niceStride } from './steps.ts';
import { svgElement } from './svg.ts';

/** The inks of every figure, as names of the custom properties in tokens.css. */
export const ink = {
  strong: 'var(--ink)',
  soft: 'var(--ink-2)',
  faint: 'var(--ink-3)',
  line: 'var(--line)',
  paper: 'var(--paper)',
  cool: 'var(--cool)',
  ember: 'var(--ember)',
  wash: 'var(--ember-wash)',
} as const;

/** The size of labels in a figure, in CSS pixels at its drawn width. */
export const fontSize = 12.5;

/** How the dot at the reader's place is drawn. */
export const ring = { r: 6, fill: ink.paper, stroke: ink.strong, strokeWidth: 2.5 } as const;

/** What keeps a label legible over lines. */
export const halo = { stroke: ink.paper, strokeWidth: 4 } as const;

/**
 * How wide a letter is on average, as a share of the font size. Nobody measures text while a picture is drawn, and fonts
 * differ from reader to reader: each is a guess on the safe side of what it is used for. One guess for all would leave out
 * counts that fit into their bars, or cut long numbers at an axis and let bold labels run into each other.
 */
export const letterWidth = {
  /** In words that may come close to the ends of their place. */
  tight: 0.54,
  /** In the words of a label. */
  words: 0.56,
  /** In numbers, whose digits are all as wide as the widest. */
  numbers: 0.58,
  /** In bold words, and in words that are to have some air at both ends. */
  wide: 0.62,
} as const;

/**
 * About how wide a text is, in pixels.
 *
 * @param size of its font, in pixels
 * @param letter the share of it that a letter takes; see `letterWidth`
 * @example widthOf('warmup', 10) // 33.6
 */
export const widthOf = (text: string, size: number = fontSize, letter: number = letterWidth.words): number =>
  text.length * size * letter;

/** Room for the labels of a y axis, in pixels, so that the longest is never cut. */
export function axisWidth(labels: readonly string[]): number {
  return 14 + Math.max(0, ...labels.map((label) => widthOf(label, fontSize, letterWidth.numbers)));
}

/** Fractions of the peak that the y axis names: quarters, halves where rates above the peak are drawn, or multiples of it. */
export function rateTicks(peakLr: number, top: number): number[] {
  const stride = niceStride(top / peakLr / 4);
  if (top > 2.5 * peakLr)
    return Array.from({ length: Math.floor(top / peakLr / stride) + 1 }, (_, index) => index * stride * peakLr);
  const parts = top > 1.3 * peakLr ? [0, 0.5, 1, 1.5, 2] : [0, 0.25, 0.5, 0.75, 1];
  return parts.map((part) => part * peakLr).filter((tick) => tick <= top * 1.0001);
}

// Between two powers of ten: as few numbers as it takes to have two of them.
const within = [
  [1, 2, 5],
  [1, 1.5, 2, 3, 4, 5, 7],
] as const;

/**
 * What a logarithmic axis names: powers of ten, or numbers between them where it holds fewer than two of those. From one
 * number alone nobody can read it.
 *
 * @param least the foot of the axis, 1e-300 or more
 * @param greatest its top, at least 2.2 times as much
 * @param most how many powers of ten are named at the most
 * @example decadeTicks(0.001, 10) // [0.001, 0.01, 0.1, 1, 10]
 * @example decadeTicks(3, 40) // [5, 10, 20]
 */
export function decadeTicks(least: number, greatest: number, most = 5): number[] {
  const [from, to] = [Math.ceil(Math.log10(least) - 1e-9), Math.floor(Math.log10(greatest) + 1e-9)];
  if (to > from) {
    const stride = Math.ceil((to - from + 1) / most);
    const count = Math.floor((to - from) / stride) + 1;
    return Array.from({ length: count }, (_, index) => Number(`1e${to - index * stride}`)).reverse();
  }
  const between = (factors: readonly number[]) =>
    [from - 1, from, from + 1]
      .flatMap((power) => factors.map((factor) => Number(`${factor}e${power}`)))
      .filter((tick) => tick >= least * (1 - 1e-9) && tick <= greatest * (1 + 1e-9));
  const [few, many] = within.map(between);
  return few!.length > 1 ? few! : many!;
}

/**
 * A mark that draws no picture but the gradient from cool slate at the foot to ember at the peak; stroke with `heat(frame)`.
 *
 * @param foot the rate at the foot of the axis
 */
export function heatScale(frame: Frame, peak: number, foot = 0): Plot.Markish {
  let defined = false;
  return (_index, { y }) => {
    // One gradient serves every panel, since each measures y from its own top.
    if (defined) return null;
    defined = true;
    // Over rates of 1e-310 the peak is farther up than numbers go.
    const far = -1e6;
    const at = (value: number) => {
      const place = Math.round(Number(y?.(value)));
      return Number.isNaN(place) ? far : Math.max(far, place);
    };
    const line = {
      id: `${frame.prefix}-heat`,
      gradientUnits: 'userSpaceOnUse',
      x1: 0,
      x2: 0,
      y1: at(foot),
      y2: at(peak),
    };
    const { document } = frame;
    const stops = [
      svgElement(document, 'stop', { offset: 0, 'stop-color': ink.cool }),
      svgElement(document, 'stop', { offset: 0.55, 'stop-color': 'var(--warm)' }),
      svgElement(document, 'stop', { offset: 1, 'stop-color': ink.ember }),
    ];
    return svgElement(document, 'defs', {}, svgElement(document, 'linearGradient', line, ...stops));
  };
}

/** The stroke that `heatScale` defines. */
export const heat = (frame: Frame): string => `url(#${frame.prefix}-heat)`;
