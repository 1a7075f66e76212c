// The picture of the tiny net: its four panels together, and the reader’s place in them.
import type { Params } from '../../parameters/index.ts';
import { drawPanels, wholeAt } from '../kit/draw/panels.ts';
import type { Plotted } from '../kit/draw/plot.ts';
import { svgElement } from '../kit/draw/svg.ts';
import { ink, ring } from '../kit/draw/theme.ts';
import type { Frame, Picture } from '../kit/figure.ts';
import { type Row, stepOf } from './logged.ts';
import { planOf } from './pair.ts';
import { fitPanel, lossPanel, ratePanel, sharpnessPanel } from './panels.ts';
import { within } from './step-panel.ts';

/** A panel over the steps: all of it stands still while the reader scrubs, but for the marks at the reader's place. */
interface Still {
  readonly svg: Plotted;
  /** What it shows of a row; empty where there is nothing to show. */
  readonly value: (row: Row) => number | '';
}

function drawStill(rows: readonly Row[], params: Params, frame: Frame, height: number): Still[] {
  return [
    { svg: lossPanel(rows, params, frame, height), value: ({ loss }: Row) => loss },
    { svg: sharpnessPanel(rows, params, frame, height), value: ({ sharpness }: Row) => sharpness },
    { svg: ratePanel(params, frame, height), value: ({ rate }: Row) => rate },
  ];
}

const lastDrawn = new WeakMap<Document, { readonly key: string; readonly panels: readonly Still[] }>();

/** The three panels over the steps, drawn once and kept for as long as only the reader's place changes. */
export function stillPanels(rows: readonly Row[], params: Params, frame: Frame, height: number): readonly Still[] {
  const lines = rows.filter(({ mark }) => mark === 'line');
  const { netCell, netMomentum } = params;
  const drawn = lines.map(({ run, verdict, step, loss, sharpness }) => [run, verdict, step, loss, sharpness]);
  const key = JSON.stringify([netCell, planOf(params, 'with'), netMomentum, drawn]);
  const last = lastDrawn.get(frame.document);
  if (last?.key === key) return last.panels;
  const panels = drawStill(lines, params, frame, height);
  lastDrawn.set(frame.document, { key, panels });
  return panels;
}

/** A copy of a panel with the reader's place in it. */
export function withPlace({ svg, value }: Still, rows: readonly Row[], params: Params, { document }: Frame): Element {
  const copy = svg.cloneNode(true) as Element;
  const [x, y] = [svg.scale('x')!, svg.scale('y')!];
  const at = Math.round(x.apply(stepOf(params)) * 10) / 10;
  const [foot, head] = y.range as [number, number];
  copy.append(svgElement(document, 'line', { x1: at, x2: at, y1: foot, y2: head, stroke: ink.faint }));
  for (const row of rows.filter(({ step }) => step === stepOf(params))) {
    const drawn = value(row);
    if (drawn === '') continue;
    const height = y.apply(within(y.domain as [number, number], drawn));
    const { strokeWidth, ...rest } = ring;
    const place = { cx: at, cy: Math.round(height * 10) / 10 };
    copy.append(svgElement(document, 'circle', { ...rest, r: 5, 'stroke-width': strokeWidth, ...place }));
  }
  return copy;
}

const [width, height] = [320, 200];

/** The panels as one picture, each with its own axes: the same for a phone, so that a page has the bytes of one. */
export function drawTinyNet(rows: readonly Row[], params: Params, frame: Frame): Picture {
  const panelFrame = { ...frame, width };
  const [loss, sharpness, rate] = stillPanels(rows, params, panelFrame, height).map((still) => ({
    svg: withPlace(still, rows, params, panelFrame),
    under: wholeAt(still.svg),
  }));
  // There is no step to be found over inputs: the reader stays at the one that is shown.
  const fit = { svg: fitPanel(rows, params, panelFrame, height), under: () => stepOf(params) };
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
