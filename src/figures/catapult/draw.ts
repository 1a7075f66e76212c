import { type Moment, type Pair, pairOf, plotted } from './runs.ts';
import { drawPlane } from './plane.ts';
import { drawSharpness } from './sharpness.ts';
import type { Frame, Picture } from '../kit/figure.ts';
import { drawPanels, wholeAt } from '../kit/draw/panels.ts';
import type { Params } from '../../parameters/index.ts';
import { isNarrow } from '../kit/draw/widths.ts';

const height = 310;

/** Both panels as one picture: side by side, or one under the other on a phone. */
export function drawCatapult(params: Params, frame: Frame): Picture {
  const stacked = isNarrow(frame);
  const pair: Pair = pairOf(params);
  const width = stacked ? frame.width : frame.width / 2;
  const plane = drawPlane(pair, params, { ...frame, width }, height);
  const sharpness = drawSharpness(pair, params, { ...frame, width }, height);
  const nearest = (x: number, y: number): number => {
    const [u, v] = [plane.scale('x')!, plane.scale('y')!];
    const away = (moment: Moment) => Math.hypot(u.apply(moment.u) - x, v.apply(moment.v) - y);
    return plotted(pair.warmup, params).reduce((best, moment) => (away(moment) < away(best) ? moment : best)).step;
  };
  const panels = [
    { svg: plane, ...(stacked ? { y: 0 } : { x: 0 }), under: nearest },
    { svg: sharpness, ...(stacked ? { y: height } : { x: width }), under: wholeAt(sharpness) },
  ];
  return drawPanels(panels, frame, stacked ? 2 * height : height);
}
