import type { Frame, Picture } from '../kit/figure.ts';
import { drawPanels, wholeAt } from '../kit/draw/panels.ts';
import { curvesPanel, domainOf } from './curves.ts';
import type { Row } from './rows.ts';
import { seedStrip, stripHeight } from './strip.ts';
import type { Params } from '../../parameters/index.ts';

const [width, height] = [320, 250];

/** Curves and seeds of both places of the norm, as one picture: side by side, or one under the other on a phone. */
export function drawLayerNorm(rows: readonly Row[], params: Params, frame: Frame): Picture {
  const wide = frame.width >= 2 * width;
  const panelFrame = { ...frame, width };
  const domain = domainOf(rows);
  const panels = (['post', 'pre'] as const).flatMap((norm, index) => {
    const curves = curvesPanel(rows, params, panelFrame, { norm, domain, height });
    const strip = seedStrip(rows, norm, params, panelFrame);
    const [x, y] = wide ? [width * index, 0] : [0, (height + stripHeight) * index];
    const under = wholeAt(curves);
    return [
      { svg: curves, x, y, under },
      { svg: strip, x, y: y + height, under },
    ];
  });
  return drawPanels(panels, frame, (height + stripHeight) * (wide ? 1 : 2));
}
