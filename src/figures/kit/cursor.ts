import type { NameOf } from '../parameters.ts';
import { niceStride } from './steps.ts';
import { changeOf, keep, params, preview } from './state.ts';

/** What the cursor needs of its figure, asked anew each time. */
export interface CursorHost {
  readonly name: NameOf<'number'>;
  /** The greatest value on the x axis. */
  readonly max: () => number;
  /** The value under a horizontal position of the pointer, in viewport pixels; undefined outside every panel. */
  readonly valueUnder: (clientX: number) => number | undefined;
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

/** Makes the surface over a plot a data cursor: arrows, Page, Home and End move it, and so does dragging. */
export function makeCursor(surface: HTMLElement, host: CursorHost): void {
  surface.addEventListener('keydown', (event) => {
    const value = moved(event.key, event.shiftKey, params()[host.name], host.max());
    if (value === undefined) return;
    event.preventDefault();
    preview(changeOf(host.name, value));
  });
  surface.addEventListener('keyup', keep);
  const drag = (event: PointerEvent) => {
    const value = host.valueUnder(event.clientX);
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
