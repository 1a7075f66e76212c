// Fetches what searches when the reader touches the field, and lets two keys lead to it.

/** A search field that is only markup until the reader comes to it. */
class SearchField extends HTMLElement {
  #live: Promise<void> | undefined;

  connectedCallback() {
    for (const type of ['focusin', 'pointerenter', 'touchstart']) {
      this.addEventListener(type, () => (this.#live ??= this.#come()), { passive: true });
    }
  }

  async #come() {
    const unfetched = this.querySelector<HTMLElement>('.search-unfetched')!;
    unfetched.hidden = true;
    try {
      const { enliven } = await import('./field.ts');
      enliven(this);
    } catch {
      unfetched.hidden = false;
      this.#live = undefined;
    }
  }
}

const isMac = /^(?:Mac|iP)/.test(navigator.platform);
const typing = 'input, textarea, select, [contenteditable]';

/** Whether a key asks for the search: ⌘K, which is Ctrl+K elsewhere, or a slash that nobody is typing. */
function asks({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (key === '/') return !ctrlKey && !metaKey && !(target as Element).matches(typing);
  return key === 'k' && metaKey === isMac && ctrlKey !== isMac;
}

/** Makes the search field of the page fetch what it needs when it is touched, and lets keys lead to it. */
export function awaitTouch(): void {
  customElements.define('warmup-search', SearchField);
  document.addEventListener('keydown', (event) => {
    const input = document.querySelector<HTMLInputElement>('warmup-search input');
    if (!input || event.defaultPrevented || !asks(event)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
