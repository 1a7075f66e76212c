// The text field of a control, with room for a refusal.
import { parameterOf, type ParameterName } from '../../../parameters/index.ts';
import { textOf } from '../../../parameters/parameter.ts';
import { read } from '../../../parameters/read.ts';
import { changeOf, params, set } from './state.ts';

/** A text field of a control, at work. */
export interface TextField {
  readonly field: HTMLInputElement;
  /** Takes what was typed: its value is shown everywhere, or the reason why not under the field. */
  readonly take: () => void;
  /** Shows a reason under the field; '' takes it away. */
  readonly refuse: (message: string) => void;
  /** Shows the reader's value. A refused text stays where the reader left it until the value itself changes. */
  readonly show: () => void;
  /** Shows the value at the next occasion, whatever was typed over it. */
  readonly clear: () => void;
}

/**
 * Room for a refusal in a control.
 *
 * @param input what is marked as invalid while a refusal is shown
 */
export function refusalIn(box: HTMLElement, input: HTMLElement): (message: string) => void {
  const refusal = box.querySelector<HTMLElement>('.refusal')!;
  return (message) => {
    refusal.textContent = message;
    refusal.hidden = message === '';
    input.setAttribute('aria-invalid', String(message !== ''));
  };
}

/** Lets the reader type a parameter's value; a refused text stays in the field, with the reason under it. */
export function textField(box: HTMLElement, name: ParameterName): TextField {
  const field = box.querySelector<HTMLInputElement>('[type="text"]')!;
  const refuse = refusalIn(box, field);
  const value = () => textOf(params()[name]);
  const take = () => {
    try {
      refuse(set(changeOf(name, read(parameterOf(name), field.value))) ?? '');
    } catch (error) {
      refuse((error as RangeError).message);
    }
  };
  field.addEventListener('change', take);
  field.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    field.value = value();
    refuse('');
  });
  return {
    field,
    take,
    refuse,
    show: () => {
      if (field.dataset.shown === value()) return;
      field.dataset.shown = field.value = value();
      refuse('');
    },
    clear: () => delete field.dataset.shown,
  };
}
