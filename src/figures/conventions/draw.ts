import { drawPanel } from './panel.ts';
import { panelsOf, type Row } from './rows.ts';
import type { Frame, Picture } from '../kit/figure.ts';
import { format } from '../../parameters/format.ts';
import { fontSize } from '../kit/draw/theme.ts';
import type { Params } from '../../parameters/index.ts';

const height = 220;

/** The two panels, one under the other, as one picture: each has its own axes, since one shows 0 and one the peak. */
export function drawConventions(rows: readonly Row[], params: Params, frame: Frame): Picture {
  const { warmupSteps, peakLr, step } = params;
  const [start, arrival] = panelsOf(params);
  const fromN = (update: number) =>
    update === warmupSteps ? 'N' : `N${update < warmupSteps ? '−' : '+'}${Math.abs(update - warmupSteps)}`;
  const shared = { height, peak: peakLr, step };
  const parts = [
    { ...shared, title: 'Learning rate of the first updates', updates: start, tick: format, names: 'right' },
    {
      ...shared,
      title: `Learning rate around N = ${format(warmupSteps)}`,
      updates: arrival,
      tick: fromN,
      names: 'left',
    },
  ] as const;
  const panels = parts.map((part) =>
    drawPanel(
      rows.filter(({ update }) => part.updates.includes(update)),
      frame,
      part,
    ),
  );

  const svg = frame.document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const size = { width: frame.width, height: parts.length * height };
  const attributes = { class: 'plot', ...size, viewBox: `0 0 ${size.width} ${size.height}`, 'font-size': fontSize };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, String(value));
  panels.forEach((panel, index) => {
    panel.setAttribute('y', String(index * height));
    panel.removeAttribute('class');
    svg.append(panel);
  });
  // The picture is one image with one name; its parts have none of their own.
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');

  const under = (x: number, y: number): number => {
    const index = y < height ? 0 : 1;
    const [{ left, right }, { updates }] = [panels[index]!, parts[index]!];
    const share = Math.min(Math.max((x - left) / (right - left), 0), 1);
    return updates[0]! + Math.round(share * (updates.length - 1));
  };
  return Object.assign(svg, { under });
}
