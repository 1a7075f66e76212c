// The formulas of the chosen warmup and decay in the lab.
import { follow } from '../../../figures/kit/live/follow.ts';
import { params } from '../../../figures/kit/live/state.ts';

/** Shows the formulas of the reader's warmup and decay, and hides those of the others, which come as templates. */
export function enliven(element: HTMLElement): void {
  const update = () => {
    const { warmup, decay } = params();
    const chosen: readonly string[] = [warmup, decay];
    for (const family of [...element.children] as HTMLElement[]) {
      const shown = chosen.includes(family.dataset.family!);
      if (shown && family instanceof HTMLTemplateElement) family.replaceWith(family.content);
      else family.hidden = !shown;
    }
  };
  follow({ element, update });
}
