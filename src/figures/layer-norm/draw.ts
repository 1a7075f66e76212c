import type { Frame, Picture } from '../kit/figure.ts';
import type { Scales } from '../kit/draw/pointer.ts';
import { fontSize } from '../kit/draw/theme.ts';
import { curvesPanel, domainOf } from './curves.ts';
import type { Row } from './rows.ts';
import { steps } from './runs.ts';
import { seedStrip, stripHeight } from './strip.ts';
import type { Params } from '../../parameters/index.ts';

const [width, height] = [320, 250];

/** Curves and seeds of both places of the norm, as one picture: side by side, or one under the other on a phone. */
export function drawLayerNorm(rows: readonly Row[], params: Params, frame: Frame): Picture {
  const wide = frame.width >= 2 * width;
  const panelFrame = { ...frame, width };
  const domain = domainOf(rows);
  const panels = (['post', 'pre'] as const).map((norm, index) => ({
    curves: curvesPanel(rows, params, panelFrame, { norm, domain, height }) as SVGSVGElement & { scale: Scales },
    strip: seedStrip(rows, norm, params, panelFrame),
    ...{ x: wide ? width * index : 0, y: wide ? 0 : (height + stripHeight) * index },
  }));
  const svg = frame.document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const size = { width: frame.width, height: (height + stripHeight) * (wide ? 1 : 2) };
  const attributes = { class: 'plot', ...size, viewBox: `0 0 ${size.width} ${size.height}`, 'font-size': fontSize };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, String(value));
  for (const { curves, strip, x, y } of panels) {
    for (const [part, top] of [
      [curves, y],
      [strip, y + height],
    ] as const) {
      part.setAttribute('x', String(x));
      part.setAttribute('y', String(top));
      part.removeAttribute('class');
      part.querySelector('style')?.remove();
      svg.append(part);
    }
  }
  // The picture is one image with one name; its parts have none of their own.
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');

  const under = (x: number, y: number): number => {
    const panel = panels.findLast((each) => x >= each.x && y >= each.y) ?? panels[0]!;
    const [left, right] = panel.curves.scale('x')!.range as [number, number];
    return Math.round((Math.min(Math.max(x - panel.x - left, 0), right - left) / (right - left)) * steps);
  };
  return Object.assign(svg, { under });
}
