import type { Frame, Picture } from './kit/figure.ts';
import type { Scales } from './kit/pointer.ts';
import { fontSize } from './kit/theme.ts';
import type { Params } from './parameters.ts';
import { fitPanel, lossPanel, ratePanel, sharpnessPanel } from './tiny-net-panels.ts';
import { type Row, stepOf } from './tiny-net-rows.ts';
import { steps } from './tiny-net-runs.ts';

const [width, height] = [320, 200];

/** The panels in the order of a phone; where there is room, the last two stand beside the first two. */
const panels = [lossPanel, sharpnessPanel, fitPanel, ratePanel];

/** The panels as one picture, each with its own axes: the same for a phone, so that the page has them once and a half. */
export function drawTinyNet(rows: readonly Row[], params: Params, frame: Frame): Picture {
  const down = frame.width < 2 * width ? panels.length : 2;
  const parts = panels.map((panel, index) => ({
    panel: panel(rows, params, { ...frame, width }, height) as SVGSVGElement & { readonly scale: Scales },
    ...{ x: width * Math.floor(index / down), y: height * (index % down) },
  }));
  const svg = frame.document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const size = { width: frame.width, height: height * down };
  const attributes = { class: 'plot', ...size, viewBox: `0 0 ${size.width} ${size.height}`, 'font-size': fontSize };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, String(value));
  for (const { panel, x, y } of parts) {
    panel.setAttribute('x', String(x));
    panel.setAttribute('y', String(y));
    panel.removeAttribute('class');
    svg.append(panel);
  }

  const under = (x: number, y: number): number => {
    const index = parts.findLastIndex((part) => x >= part.x && y >= part.y);
    const part = parts[index] ?? parts[0]!;
    if (panels[index] === fitPanel) return stepOf(params);
    const [left, right] = part.panel.scale('x')!.range as [number, number];
    return Math.round((Math.min(Math.max(x - part.x - left, 0), right - left) / (right - left)) * steps);
  };
  return Object.assign(svg, { under });
}
