// The copy buttons of listings.
import { copyFor } from '../../figures/kit/live/copy-text.ts';

/** Lets the buttons of listings copy the code with the reader's current values. */
export function offerCopies(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    button.dataset.heard = '';
    button.addEventListener('click', () => {
      const lines = [...document.querySelectorAll(`#${button.dataset.copy} code`)].map((line) => line.textContent);
      void copyFor(button, `${lines.join('\n')}\n`);
    });
  }
}
