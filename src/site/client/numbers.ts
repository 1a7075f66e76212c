// Numbers in the prose that a reader drags or moves by keys.
import { spoken } from '../../figures/kit/live/number-control.ts';
import { format } from '../../parameters/format.ts';
import { nudge } from '../../parameters/slider.ts';
import { follow } from '../../figures/kit/live/follow.ts';
import { changeOf, keep, params, preview } from '../../figures/kit/live/state.ts';
import { parameters, type NameOf } from '../../parameters/index.ts';

const pixelsPerPosition = 4;

function moveByKey(name: NameOf<'number'>, event: KeyboardEvent): void {
  const { min, max } = parameters[name];
  const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
  const value = event.key === 'Home' ? min : event.key === 'End' ? max : undefined;
  if (by === undefined && value === undefined) return;
  event.preventDefault();
  preview(changeOf(name, value ?? nudge(parameters[name], params()[name], by ?? 0)));
}

function moveByDragging(name: NameOf<'number'>, handle: HTMLElement): void {
  let from = { x: 0, value: 0 };
  handle.addEventListener('pointerdown', (event) => {
    handle.setPointerCapture(event.pointerId);
    from = { x: event.clientX, value: params()[name] };
  });
  handle.addEventListener('pointermove', (event) => {
    if (!handle.hasPointerCapture(event.pointerId)) return;
    const positions = Math.round((event.clientX - from.x) / pixelsPerPosition);
    preview(changeOf(name, nudge(parameters[name], from.value, positions)));
  });
  handle.addEventListener('lostpointercapture', () => keep([name]));
}

/** Makes a number of the prose one that the reader drags or moves by arrow keys. */
export function enlivenNumber(element: HTMLElement): void {
  const name = element.dataset.parameter as NameOf<'number'>;
  const handle = element.querySelector<HTMLElement>('[role="spinbutton"]')!;
  handle.addEventListener('keydown', (event) => moveByKey(name, event));
  handle.addEventListener('keyup', () => keep([name]));
  moveByDragging(name, handle);
  const update = () => {
    const value = params()[name];
    handle.textContent = format(value);
    handle.setAttribute('aria-valuenow', String(value));
    handle.setAttribute('aria-valuetext', spoken(name, value));
  };
  follow({ element, update });
}
