// The box that says which settings of a link were refused.
import { refusals, watch } from '../../figures/kit/live/state.ts';

/** Shows what the link asked for and did not get, until the reader closes it. */
export function showRefusals(box: HTMLElement): void {
  const list = box.querySelector('ul')!;
  box.querySelector('button')!.addEventListener('click', () => (box.hidden = true));
  watch(() => {
    const lines = refusals.value.map((refusal) => {
      const line = document.createElement('li');
      line.textContent = refusal;
      return line;
    });
    list.replaceChildren(...lines);
    box.hidden = lines.length === 0;
  });
}
