// Brings the search field to life: asks while the reader types, and lets arrows, Enter and Escape choose.
import { decode, encode } from '../../parameters/query.ts';
import { unfetchedNow } from '../browser/fetched.ts';
import { ask } from './ask.ts';
import { optionsOf } from './hits.ts';

const wordsFor = (words: string, count: number, shown: number): string => {
  if (count === 0) return `No results for “${words}”. Try fewer words, or others.`;
  if (count > shown) return `${count} results, of which these are the best ${shown}.`;
  return count === 1 ? '1 result.' : `${count} results.`;
};

/** Brings the search field to life. */
export function enliven(element: HTMLElement): void {
  const find = <Kind extends Element>(selector: string) => element.querySelector<Kind>(selector)!;
  const input = find<HTMLInputElement>('input');
  const panel = find<HTMLElement>('.search-panel');
  const list = find<HTMLElement>('[role=listbox]');
  const said = find<HTMLElement>('.search-said');
  const status = find<HTMLElement>('[role=status]');
  const again = find<HTMLButtonElement>('button');
  let looked = '';

  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  const chosen = () => list.querySelector<HTMLAnchorElement>('[aria-selected=true]');

  function choose(option: HTMLAnchorElement | undefined): void {
    chosen()?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  }

  function open(): void {
    panel.hidden = false;
    input.setAttribute('aria-expanded', String(list.childElementCount > 0));
  }

  function close(): void {
    choose(undefined);
    panel.hidden = true;
    status.textContent = '';
    input.setAttribute('aria-expanded', 'false');
  }

  function say(words: string, failed = false): void {
    for (const each of [said, status]) each.textContent = words;
    again.hidden = !failed;
    open();
  }

  async function look(): Promise<void> {
    const words = input.value.trim();
    looked = words;
    if (words === '') {
      list.replaceChildren();
      return close();
    }
    if (list.childElementCount === 0) say('Searching …');
    const found = await ask(words);
    // Something else was typed in the meantime, or the field left.
    if (words !== looked || !element.contains(document.activeElement)) return;
    choose(undefined);
    if (!found) {
      list.replaceChildren();
      return say(`${unfetchedNow('The search')}.`, true);
    }
    list.replaceChildren(...optionsOf(document, found.hits, encode(decode(location.search).params)));
    list.scrollTop = 0;
    say(wordsFor(words, found.count, found.hits.length));
  }

  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => (chosen() ?? options()[0])?.click(),
    Escape: close,
  };

  function step(by: number): void {
    const all = options();
    if (panel.hidden) return void look();
    const now = all.indexOf(chosen()!);
    // From before the first to the last, and from after the last to the first.
    choose(all.at(now < 0 ? (by > 0 ? 0 : -1) : (now + by) % all.length));
  }

  input.addEventListener('input', look);
  input.addEventListener('focus', () => (ask(''), void look()));
  input.addEventListener('keydown', (event) => {
    const { key, isComposing, altKey, ctrlKey, metaKey } = event;
    const act = keys[key];
    if (!act || isComposing || altKey || ctrlKey || metaKey) return;
    // Escape empties the field once nothing is open.
    if (key === 'Escape' && panel.hidden) return;
    event.preventDefault();
    act();
  });
  again.addEventListener('click', () => (input.focus(), void look()));
  // A press leaves the focus in the field, also where links take none: the panel stays until the link has been followed.
  panel.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    if (!(target as Element).closest('a') || ctrlKey || metaKey || shiftKey) return;
    close();
    input.blur();
  });
  element.addEventListener('focusout', ({ relatedTarget }) => {
    if (!element.contains(relatedTarget as Node | null)) close();
  });
  void ask('');
  if (element.contains(document.activeElement)) void look();
}
