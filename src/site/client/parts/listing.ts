// Opens an explained listing as a cell, and runs it.
import { unfetchedWords } from '../../browser/fetched.ts';
import type { Opened } from '../../notebook/listing.ts';

/** Lets the reader run and edit a listing in its place, and go back to its explained lines. */
export function enliven(element: HTMLElement): void {
  const find = (selector: string) => element.querySelector<HTMLElement>(selector)!;
  const [button, told] = [find('[data-edit]'), find('.listing-told')];
  const [parts, copy] = [find('.listing-parts'), find('[data-copy]')];
  const closed = button.textContent;
  let opened: Promise<Opened> | undefined;
  const open = async () => {
    // All that runs it is fetched when somebody asks.
    opened ??= import('../../notebook/listing.ts').then(({ openListing }) => openListing(element));
    try {
      return await opened;
    } catch {
      opened = undefined;
      told.textContent = unfetchedWords('The editor');
      return undefined;
    }
  };
  button.addEventListener('click', async () => {
    const cell = await open();
    if (!cell) return;
    const back = !parts.hidden;
    parts.hidden = copy.hidden = back;
    cell.root.hidden = !back;
    button.textContent = back ? 'Back to the explained listing' : closed;
    told.textContent = back ? 'The listing is open in an editor, and runs.' : '';
    if (back) void cell.run();
  });
}
