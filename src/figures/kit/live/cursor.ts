// Makes the surface over a plot a data cursor, moved by keys and by dragging.
import { niceStride } from '../draw/steps.ts';

/** What the cursor needs of its plot, asked anew each time. */
export interface CursorHost {
  /** The value it stands at. */
  readonly value: () => number;
  readonly moveTo: (value: number) => void;
  /** It was let go: a key is up, or a drag has ended. */
  readonly moved: () => void;
  /** The greatest value on the x axis. */
  readonly max: () => number;
  /** The values it visits, in order, where the plot leaves some out. */
  readonly stops?: () => readonly number[] | undefined;
  /** How many values make a row, where the plot is a map of cells, the first row at its foot. */
  readonly across?: () => number | undefined;
  /** The value under the pointer, in viewport pixels; undefined outside every panel. */
  readonly valueUnder: (clientX: number, clientY: number) => number | undefined;
}

/** The value that a key moves a cursor to; undefined if it moves none. */
function stepped(key: string, shift: boolean, value: number, max: number): number | undefined {
  const stride = shift ? 1 : niceStride(max / 50);
  const target = {
    ArrowRight: value + stride,
    ArrowUp: value + stride,
    ArrowLeft: value - stride,
    ArrowDown: value - stride,
    PageUp: value + 10 * stride,
    PageDown: value - 10 * stride,
    Home: 0,
    End: max,
  }[key];
  return target === undefined ? undefined : Math.min(Math.max(target, 0), max);
}

/** As `stepped`, from stop to stop: the nearest one in the direction of the key. */
function movedOver(stops: readonly number[], key: string, value: number): number | undefined {
  if (key === 'ArrowRight' || key === 'ArrowUp') return stops.find((stop) => stop > value) ?? stops.at(-1);
  if (key === 'ArrowLeft' || key === 'ArrowDown') return stops.findLast((stop) => stop < value) ?? stops[0];
  return { PageUp: stops.at(-1), PageDown: stops[0], Home: stops[0], End: stops.at(-1) }[key];
}

/** As `stepped`, from cell to cell: up and down a row's length, left and right no further than the row. */
function movedAcross(across: number, key: string, value: number, max: number): number | undefined {
  const first = value - (value % across);
  const last = Math.min(first + across - 1, max);
  const top = max - (max % across) + (value % across);
  const target = {
    ArrowRight: Math.min(value + 1, last),
    ArrowLeft: Math.max(value - 1, first),
    ArrowUp: value + across,
    ArrowDown: value - across,
    Home: first,
    End: last,
    PageUp: top <= max ? top : top - across,
    PageDown: value % across,
  }[key];
  return target === undefined || (target >= 0 && target <= max) ? target : value;
}

/** Makes the surface over a plot a data cursor: arrows, Page, Home and End move it, and so does dragging. */
export function makeCursor(surface: HTMLElement, host: CursorHost): void {
  surface.addEventListener('keydown', (event) => {
    const [now, max, stops, across] = [host.value(), host.max(), host.stops?.(), host.across?.()];
    const value = across
      ? movedAcross(across, event.key, now, max)
      : stops
        ? movedOver(stops, event.key, now)
        : stepped(event.key, event.shiftKey, now, max);
    if (value === undefined) return;
    event.preventDefault();
    host.moveTo(value);
  });
  surface.addEventListener('keyup', host.moved);
  const drag = (event: PointerEvent) => {
    const value = host.valueUnder(event.clientX, event.clientY);
    if (value !== undefined) host.moveTo(value);
  };
  const hold = (event: PointerEvent) => {
    // A drag may have begun before this code arrived, so that only its movement is seen.
    if (event.buttons !== 1) return;
    surface.setPointerCapture(event.pointerId);
    drag(event);
  };
  surface.addEventListener('pointerdown', hold);
  surface.addEventListener('pointermove', hold);
  surface.addEventListener('lostpointercapture', host.moved);
}
