// Makes the control of a parameter, whatever its kind.
import { parameterOf, type NameOf, type ParameterName } from '../../../parameters/index.ts';
import type { Control } from './control.ts';
import { numberControl } from './number-control.ts';
import { choiceControl, setControl } from './choice-controls.ts';
import { textField } from './text-field.ts';

/**
 * Brings the markup of one control to life.
 *
 * @param box the element with the parameter's name in `data-parameter`
 * @param greatest the greatest value its slider reaches now, if it has one
 */
export function makeControl(box: HTMLElement, name: ParameterName, greatest: () => number): Control {
  switch (parameterOf(name).kind) {
    case 'number':
      return numberControl(box, name as NameOf<'number'>, greatest);
    case 'choice':
      return choiceControl(box, name as NameOf<'choice'>);
    case 'set':
      return setControl(box, name as NameOf<'set'>);
    case 'list': {
      const { field, take, show, clear } = textField(box, name);
      if (field.value !== field.defaultValue) take();
      return { name, show, clear };
    }
    case 'curve':
      throw new RangeError(`${name} has no control: a curve is written in the notebook`);
  }
}
