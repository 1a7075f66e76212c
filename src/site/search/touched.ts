// Fetches what searches when the reader touches the field, and lets two keys lead to it, of which one can be switched off.
import * as storage from '../browser/storage.ts';

// A single key can be hit by accident, or by what a voice dictates.
let slash = storage.read(storage.slashKey) !== 'off';

/** A search field that is only markup until the reader comes to it. */
class SearchField extends HTMLElement {
  #live: Promise<void> | undefined;

  connectedCallback() {
    for (const type of ['focusin', 'pointerenter', 'touchstart']) {
      this.addEventListener(type, () => (this.#live ??= this.#come()), { passive: true });
    }
    const box = this.querySelector<HTMLInputElement>('[type=checkbox]')!;
    box.addEventListener('change', () => {
      slash = box.checked;
      storage.write(storage.slashKey, slash ? 'on' : 'off');
      this.#showSlash();
    });
    this.#showSlash();
  }

  #showSlash() {
    this.querySelector<HTMLInputElement>('[type=checkbox]')!.checked = slash;
    this.querySelector('kbd')!.hidden = !slash;
    this.querySelector('input')!.setAttribute('aria-keyshortcuts', `${slash ? '/ ' : ''}Control+K Meta+K`);
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
  if (key === '/') return slash && !ctrlKey && !metaKey && !(target as Element).matches(typing);
  return key.toLowerCase() === 'k' && metaKey === isMac && ctrlKey !== isMac;
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
