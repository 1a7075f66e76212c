import { parameters, type ParameterName } from '../parameters.ts';
import { read } from './refuse.ts';
import { nudge, positionOf, valueAt } from './slider.ts';
import { format } from './format.ts';
import { keep, params, preview, set } from './state.ts';

/** What a slider says to a screen reader: the value with its unit. */
export function spoken(name: ParameterName, value: number): string {
  return `${format(value)} ${parameters[name].unit}`.trim();
}

/** The part of a control's markup that belongs to one parameter: a range, a number field and room for a refusal. */
export interface Control {
  readonly name: ParameterName;
  readonly range: HTMLInputElement;
  readonly field: HTMLInputElement;
  readonly refusal: HTMLElement;
}

function showRefusal({ field, refusal }: Control, message: string): void {
  refusal.textContent = message;
  refusal.hidden = message === '';
  field.setAttribute('aria-invalid', String(message !== ''));
}

/**
 * Shows a value in both inputs of a control.
 *
 * @param max the greatest value the slider reaches now, which may be less than the parameter's
 */
export function showControl(control: Control, value: number, max: number): void {
  const { name, range, field } = control;
  const parameter = parameters[name];
  const state = `${value} of ${max}`;
  if (range.dataset.shown !== state) {
    range.dataset.shown = state;
    range.max = String(positionOf(parameter, max));
    range.value = String(positionOf(parameter, value));
    range.setAttribute('aria-valuetext', spoken(name, value));
  }
  // A refused text stays where the reader left it until the value itself changes.
  if (field.dataset.shown === String(value)) return;
  field.dataset.shown = field.value = String(value);
  showRefusal(control, '');
}

/** Shows the value again, whatever the reader had typed over it. */
export function clearControl({ field }: Control): void {
  delete field.dataset.shown;
}

/** Lets the reader move one parameter by slider or by typing; a refused text stays in the field, with the reason under it. */
export function listenToControl(control: Control): void {
  const { name, range, field } = control;
  const parameter = parameters[name];
  range.addEventListener('input', () => preview({ [name]: valueAt(parameter, range.valueAsNumber) }));
  range.addEventListener('change', keep);
  const take = () => {
    try {
      const value = read(parameter, field.value);
      showRefusal(control, '');
      set({ [name]: value });
    } catch (error) {
      showRefusal(control, (error as RangeError).message);
    }
  };
  field.addEventListener('change', take);
  field.addEventListener('keydown', (event) => {
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (direction) {
      event.preventDefault();
      // What was typed but not yet entered counts, if it is legal.
      take();
      if (field.getAttribute('aria-invalid') !== 'true') set({ [name]: nudge(parameter, params()[name], direction) });
    }
    if (event.key === 'Escape') {
      field.value = String(params()[name]);
      showRefusal(control, '');
    }
  });
  // What was moved or typed before this code arrived counts.
  if (range.value !== range.defaultValue) set({ [name]: valueAt(parameter, range.valueAsNumber) });
  if (field.value !== field.defaultValue) take();
}
