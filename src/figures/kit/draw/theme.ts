import * as Plot from '@observablehq/plot';
import type { Frame } from '../figure.ts';
import { niceStride } from './steps.ts';

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

/** Room for the labels of a y axis, in pixels, so that the longest is never cut. */
export function axisWidth(labels: readonly string[]): number {
  return 14 + Math.max(0, ...labels.map((label) => label.length)) * fontSize * 0.58;
}

/** Fractions of the peak that the y axis names: quarters, halves where rates above the peak are drawn, or multiples of it. */
export function rateTicks(peakLr: number, top: number): number[] {
  const stride = niceStride(top / peakLr / 4);
  if (top > 2.5 * peakLr)
    return Array.from({ length: Math.floor(top / peakLr / stride) + 1 }, (_, index) => index * stride * peakLr);
  const parts = top > 1.3 * peakLr ? [0, 0.5, 1, 1.5, 2] : [0, 0.25, 0.5, 0.75, 1];
  return parts.map((part) => part * peakLr).filter((tick) => tick <= top * 1.0001);
}

/** The powers of ten that a logarithmic axis names: about five of them. */
export function decadeTicks(least: number, greatest: number): number[] {
  const [from, to] = [Math.ceil(Math.log10(least) - 1e-9), Math.floor(Math.log10(greatest) + 1e-9)];
  const stride = Math.max(Math.ceil((to - from + 1) / 5), 1);
  const count = Math.max(Math.floor((to - from) / stride) + 1, 0);
  return Array.from({ length: count }, (_, index) => Number(`1e${to - index * stride}`)).reverse();
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
    const make = (name: string, attributes: Record<string, string | number>, ...children: Element[]) => {
      const element = frame.document.createElementNS('http://www.w3.org/2000/svg', name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
      element.append(...children);
      return element;
    };
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
    const stops = [
      make('stop', { offset: 0, 'stop-color': ink.cool }),
      make('stop', { offset: 0.55, 'stop-color': 'var(--warm)' }),
      make('stop', { offset: 1, 'stop-color': ink.ember }),
    ];
    return make('defs', {}, make('linearGradient', line, ...stops)) as SVGElement;
  };
}

/** The stroke that `heatScale` defines. */
export const heat = (frame: Frame): string => `url(#${frame.prefix}-heat)`;
