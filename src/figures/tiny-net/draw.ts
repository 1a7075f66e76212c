import type { Frame, Picture } from '../kit/figure.ts';
import { drawPanels, wholeAt } from '../kit/draw/panels.ts';
import type { Params } from '../../parameters/index.ts';
import { fitPanel } from './panels.ts';
import { type Row, stepOf } from './rows.ts';
import { stillPanels, withPlace } from './still.ts';

const [width, height] = [320, 200];

/** The panels as one picture, each with its own axes: the same for a phone, so that a page has the bytes of one. */
export function drawTinyNet(rows: readonly Row[], params: Params, frame: Frame): Picture {
  const own = { ...frame, width };
  const [loss, sharpness, rate] = stillPanels(rows, params, own, height).map((still) => ({
    svg: withPlace(still, rows, params, own),
    under: wholeAt(still.svg),
  }));
  // There is no step to be found over inputs: the reader stays at the one that is shown.
  const fit = { svg: fitPanel(rows, params, own, height), under: () => stepOf(params) };
  // In the order of a phone; where there is room, the last two stand beside the first two.
  const panels = [loss!, sharpness!, fit, rate!];
  const down = frame.width < 2 * width ? panels.length : 2;
  return drawPanels(
    panels.map((panel, index) => ({
      ...panel,
      x: width * Math.floor(index / down),
      y: height * (index % down),
    })),
    frame,
    height * down,
  );
}
