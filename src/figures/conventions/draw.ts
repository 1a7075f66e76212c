import { drawPanel } from './panel.ts';
import { panelsOf, type Row } from './rows.ts';
import type { Frame, Picture } from '../kit/figure.ts';
import { format } from '../../parameters/format.ts';
import { drawPanels, wholeAt } from '../kit/draw/panels.ts';
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
  const panels = parts.map((part, index) => {
    const shown = rows.filter(({ update }) => part.updates.includes(update));
    const svg = drawPanel(shown, frame, part);
    return { svg, y: index * height, under: wholeAt(svg) };
  });
  return drawPanels(panels, frame, parts.length * height);
}
