// The formulas of the chosen warmup and decay in the lab.
import { follow } from '../../../figures/kit/live/follow.ts';
import { params } from '../../../figures/kit/live/state.ts';

/** Shows the formulas of the reader's warmup and decay, and hides those of the others. */
export function enliven(element: HTMLElement): void {
  const families = [...element.querySelectorAll<HTMLElement>('[data-family]')];
  const update = () => {
    const { warmup, decay } = params();
    const chosen: readonly string[] = [warmup, decay];
    for (const family of families) family.hidden = !chosen.includes(family.dataset.family!);
  };
  follow({ element, update });
}
