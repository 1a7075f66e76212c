// Opens an explained listing as a cell that runs.
import { unfetchedWords } from '../../browser/fetched.ts';

/** Lets the reader open a listing as a cell that runs, and go back to its explained lines. */
export function enliven(element: HTMLElement): void {
  const find = (selector: string) => element.querySelector<HTMLElement>(selector)!;
  const [button, told] = [find('[data-edit]'), find('.listing-told')];
  const [list, copy] = [find('ol'), find('[data-copy]')];
  const closed = button.textContent;
  let cell: Promise<HTMLElement> | undefined;
  const open = async () => {
    // All that runs it is fetched when somebody asks.
    cell ??= import('../../notebook/listing.ts').then(({ openListing }) => openListing(element));
    try {
      return await cell;
    } catch {
      cell = undefined;
      told.textContent = unfetchedWords('The editor');
      return undefined;
    }
  };
  button.addEventListener('click', async () => {
    const root = await open();
    if (!root) return;
    const back = !list.hidden;
    list.hidden = copy.hidden = back;
    root.hidden = !back;
    button.textContent = back ? 'Back to the explained listing' : closed;
    told.textContent = back ? 'The listing is open in an editor.' : '';
  });
}
