// A text box that takes texts too long for a browser to lay out.
import { format } from '../../parameters/format.ts';

// A browser takes seconds to lay out what is longer than this.
const mostCharacters = 100_000;
const shownCharacters = 10_000;

/**
 * Takes long texts into a box without showing all of them.
 *
 * @param note where it says so
 * @returns what the reader put into the box, to the last character
 */
export function takeLongPastes(field: HTMLTextAreaElement, note: HTMLElement): () => string {
  let held: string | undefined;
  const hold = (text: string | undefined) => {
    held = text;
    note.textContent = text
      ? `The box shows the first ${format(shownCharacters)} of the ${format(text.length)} characters you pasted. All are read.`
      : '';
  };
  field.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.length <= mostCharacters) return;
    event.preventDefault();
    field.value = text.slice(0, shownCharacters);
    hold(text);
  });
  // Once it is edited, what the box shows is what counts.
  field.addEventListener('input', () => hold(undefined));
  return () => held ?? field.value;
}
