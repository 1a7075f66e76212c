// Moves what the prose says: values, conditional words, equations and listings.
import { elementsOf } from '../../figures/kit/live/element.ts';
import { caseOf } from '../../parameters/cases.ts';
import { follow } from '../../figures/kit/live/follow.ts';
import { params } from '../../figures/kit/live/state.ts';
import type { ParameterName } from '../../parameters/index.ts';
import { equations } from '../../schedule/index.ts';
import { atPoint } from '../article/equation-now.ts';
import { codeValue } from '../article/listing-code.ts';
import { quantityOf } from '../article/quantities.ts';

const each = (selector: string, run: (element: HTMLElement) => void): void =>
  document.querySelectorAll<HTMLElement>(selector).forEach(run);

const make = elementsOf(document);

/** Keeps values, conditional words, equations and listings true to the reader's parameters. */
export function followInProse(): void {
  each('[data-value]', (element) => {
    const quantity = quantityOf(element.dataset.value!);
    follow({ element, update: () => (element.textContent = quantity(params())) });
  });
  each('[data-when]', (words) => {
    const cases = words.dataset.when!.split(' ');
    // What is hidden is nowhere; its paragraph stands where it would be.
    follow({ element: words.parentElement!, update: () => (words.hidden = !cases.includes(caseOf(params()))) });
  });
  each('[data-equation]', (element) => {
    const equation = equations.find(({ id }) => id === element.dataset.equation)!;
    const update = () => {
      const lines = atPoint(equation, params());
      const nodes = lines.flatMap(({ text, result }, index) => [
        ...(index > 0 ? [make('br', {})] : []),
        text,
        ...(result ? [make('b', {}, result)] : []),
      ]);
      element.hidden = lines.length === 0;
      element.replaceChildren(...nodes);
    };
    // What is hidden is nowhere; its equation stands where it would be.
    follow({ element: element.parentElement!, update });
  });
  each('[data-code]', (element) => {
    const name = element.dataset.code as ParameterName;
    const { own } = element.dataset;
    const update = () => (element.textContent = codeValue(name, params(), own === undefined ? own : Number(own)));
    follow({ element, update });
  });
}
