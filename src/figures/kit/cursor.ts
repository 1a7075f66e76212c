import type { NameOf } from '../parameters.ts';
import { niceStride } from './steps.ts';
import { changeOf, keep, params, preview } from './state.ts';

/** What the cursor needs of its figure, asked anew each time. */
export interface CursorHost {
  readonly name: NameOf<'number'>;
  /** The greatest value on the x axis. */
  readonly max: () => number;
  /** The values it visits, in order, where the plot leaves some out. */
  readonly stops: () => readonly number[] | undefined;
  /** The value under the pointer, in viewport pixels; undefined outside every panel. */
  readonly valueUnder: (clientX: number, clientY: number) => number | undefined;
}

function moved(key: string, shift: boolean, value: number, max: number): number | undefined {
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

/** As `moved`, from stop to stop: the nearest one in the direction of the key. */
function movedOver(stops: readonly number[], key: string, value: number): number | undefined {
  if (key === 'ArrowRight' || key === 'ArrowUp') return stops.find((stop) => stop > value) ?? stops.at(-1);
  if (key === 'ArrowLeft' || key === 'ArrowDown') return stops.findLast((stop) => stop < value) ?? stops[0];
  return { PageUp: stops.at(-1), PageDown: stops[0], Home: stops[0], End: stops.at(-1) }[key];
}

/** Makes the surface over a plot a data cursor: arrows, Page, Home and End move it, and so does dragging. */
export function makeCursor(surface: HTMLElement, host: CursorHost): void {
  surface.addEventListener('keydown', (event) => {
    const [now, stops] = [params()[host.name], host.stops()];
    const value = stops ? movedOver(stops, event.key, now) : moved(event.key, event.shiftKey, now, host.max());
    if (value === undefined) return;
    event.preventDefault();
    preview(changeOf(host.name, value));
  });
  surface.addEventListener('keyup', keep);
  const drag = (event: PointerEvent) => {
    const value = host.valueUnder(event.clientX, event.clientY);
    if (value !== undefined) preview(changeOf(host.name, value));
  };
  const hold = (event: PointerEvent) => {
    // A drag may have begun before this code arrived, so that only its movement is seen.
    if (event.buttons !== 1) return;
    surface.setPointerCapture(event.pointerId);
    drag(event);
  };
  surface.addEventListener('pointerdown', hold);
  surface.addEventListener('pointermove', hold);
  surface.addEventListener('lostpointercapture', keep);
}
