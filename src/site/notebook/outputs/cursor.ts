// The data cursor of a picture that a cell has drawn.
import { makeCursor } from '../../../figures/kit/live/cursor.ts';
import { xUnder } from '../../../figures/kit/draw/pointer.ts';
import { parameters } from '../../../parameters/index.ts';
import { span, hereWords } from '../../../figures/ramp/rates.ts';
import type { Drawing } from './drawing.ts';
import { elementsOf } from '../../../figures/kit/live/element.ts';
import type { Reading } from './reading.ts';

interface CursorHost {
  /** It went to another step. */
  readonly moved: (step: number) => void;
  /** The picture under it, once there is one. */
  readonly drawn: () => Drawing | undefined;
}

/** A data cursor for a picture: arrows, Page, Home and End move it, and so does dragging. */
export function cursorFor({ params: first, mine }: Reading, host: CursorHost): HTMLElement {
  const max = span(first);
  const cursor = elementsOf(document)('div', {
    class: 'cursor',
    role: 'slider',
    tabindex: '0',
    'aria-label': `${parameters.step.label} on the plot`,
    'aria-valuemin': '0',
    'aria-valuemax': String(max),
  });
  let params = first;
  const tell = () => {
    cursor.setAttribute('aria-valuenow', String(params.step));
    cursor.setAttribute('aria-valuetext', hereWords(params, mine));
  };
  const moveTo = (step: number) => {
    if (step === params.step) return;
    params = { ...params, step };
    tell();
    host.moved(step);
  };
  makeCursor(cursor, {
    value: () => params.step,
    moveTo,
    moved: () => undefined,
    max: () => max,
    valueUnder: (clientX) => {
      const drawn = host.drawn();
      const x = drawn && xUnder(drawn, drawn.scale, clientX);
      return x === undefined ? undefined : Math.round(x);
    },
  });
  tell();
  return cursor;
}
