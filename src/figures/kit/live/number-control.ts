// The control of a number: a slider and a text field.
import { parameters, type NameOf } from '../../../parameters/index.ts';
import type { Control } from './control.ts';
import { format } from '../../../parameters/format.ts';
import { nudge, positionOf, valueAt } from '../../../parameters/slider.ts';
import { changeOf, keep, params, preview, set } from './state.ts';
import { textField } from './text-field.ts';

/** What a slider says to a screen reader: the value with its unit. */
export function spoken(name: NameOf<'number'>, value: number): string {
  return `${format(value)} ${parameters[name].unit}`.trim();
}

/**
 * Lets the reader move a number by slider or by typing.
 *
 * @param greatest the greatest value the slider reaches now, which may be less than the parameter's
 */
export function numberControl(box: HTMLElement, name: NameOf<'number'>, greatest: () => number): Control {
  const parameter = parameters[name];
  const range = box.querySelector<HTMLInputElement>('[type="range"]')!;
  const { field, take, refuse, show, clear } = textField(box, name);

  function showRange(): void {
    const value = params()[name];
    const state = `${value} of ${greatest()}`;
    if (range.dataset.shown === state) return;
    range.dataset.shown = state;
    range.max = String(positionOf(parameter, greatest()));
    range.value = String(positionOf(parameter, value));
    range.setAttribute('aria-valuetext', spoken(name, value));
  }

  range.addEventListener('input', () => {
    refuse(preview(changeOf(name, valueAt(parameter, range.valueAsNumber))) ?? '');
    // Let go where it was refused, it goes back to the value.
    delete range.dataset.shown;
  });
  range.addEventListener('change', () => {
    keep([name]);
    showRange();
  });
  field.addEventListener('keydown', (event) => {
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (!direction) return;
    event.preventDefault();
    // What was typed but not yet entered counts, if it is legal.
    take();
    if (field.getAttribute('aria-invalid') === 'true') return;
    refuse(set(changeOf(name, nudge(parameter, params()[name], direction))) ?? '');
  });
  // What was moved or typed before this code arrived counts.
  if (range.value !== range.defaultValue) set(changeOf(name, valueAt(parameter, range.valueAsNumber)));
  if (field.value !== field.defaultValue) take();
  return {
    name,
    show: () => {
      showRange();
      show();
    },
    clear,
  };
}
