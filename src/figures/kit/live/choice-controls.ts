// The controls of a choice and of a set: a list to choose from, boxes to tick.
import { parameters, type NameOf } from '../../../parameters/index.ts';
import type { Control } from './control.ts';
import { read } from '../../../parameters/read.ts';
import { changeOf, params, set } from './state.ts';
import { refusalIn } from './text-field.ts';

/** Lets the reader choose one of a few. */
export function choiceControl(box: HTMLElement, name: NameOf<'choice'>): Control {
  const select = box.querySelector('select')!;
  const refuse = refusalIn(box, select);
  const show = () => {
    if (select.value !== params()[name]) select.value = params()[name];
  };
  const take = () => {
    refuse(set(changeOf(name, read(parameters[name], select.value))) ?? '');
    show();
  };
  select.addEventListener('change', take);
  // What was chosen before this code arrived counts.
  if (!select.selectedOptions[0]?.defaultSelected) take();
  return { name, show, clear: () => refuse('') };
}

/** Lets the reader tick some of a few. */
export function setControl(box: HTMLElement, name: NameOf<'set'>): Control {
  const boxes = [...box.querySelectorAll<HTMLInputElement>('[type="checkbox"]')];
  const refuse = refusalIn(box, box.querySelector<HTMLElement>('[role="group"]')!);
  const show = () => {
    const chosen: readonly string[] = params()[name];
    for (const each of boxes) each.checked = chosen.includes(each.value);
  };
  const take = () => {
    const ticked = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    try {
      refuse(set(changeOf(name, read(parameters[name], ticked.join(',')))) ?? '');
    } catch (error) {
      refuse((error as RangeError).message);
    }
    show();
  };
  box.addEventListener('change', take);
  if (boxes.some(({ checked, defaultChecked }) => checked !== defaultChecked)) take();
  return { name, show, clear: () => refuse('') };
}
