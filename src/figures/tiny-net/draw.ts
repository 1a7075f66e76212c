import type { Frame, Picture } from '../kit/figure.ts';
import { fontSize } from '../kit/draw/theme.ts';
import type { Params } from '../../parameters/index.ts';
import { fitPanel } from './panels.ts';
import { type Row, stepOf } from './rows.ts';
import { steps } from './runs.ts';
import { stillPanels, withPlace } from './still.ts';

const [width, height] = [320, 200];

/** The panels as one picture, each with its own axes: the same for a phone, so that a page has the bytes of one. */
export function drawTinyNet(rows: readonly Row[], params: Params, frame: Frame): Picture {
  const own = { ...frame, width };
  const still = stillPanels(rows, params, own, height);
  const [loss, sharpness, rate] = still.map((each) => withPlace(each, rows, params, own));
  // In the order of a phone; where there is room, the last two stand beside the first two.
  const panels = [loss!, sharpness!, fitPanel(rows, params, own, height), rate!];
  const fit = 2;
  const down = frame.width < 2 * width ? panels.length : 2;
  const parts = panels.map((panel, index) => ({
    panel,
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
    if (index === fit) return stepOf(params);
    const [left, right] = still[Math.min(Math.max(index, 0), fit)]!.svg.scale('x')!.range as [number, number];
    return Math.round(
      (Math.min(Math.max(x - parts[Math.max(index, 0)]!.x - left, 0), right - left) / (right - left)) * steps,
    );
  };
  return Object.assign(svg, { under });
}
