// In this order: the policy lets through what the editor writes as soon as it is there.
import './editor-policy.ts';
import { createEditor } from 'prism-code-editor';
import 'prism-code-editor/languages/python';
import 'prism-code-editor/prism/languages/python';
import { listenToKeys } from './editor-keys.ts';

// Beyond it, colouring the code would hold up whoever types.
const mostColouredCharacters = 20_000;
// A browser takes seconds to lay out more than this at once.
const mostPastedCharacters = 100_000;

/** An editor of Python. */
export interface Editor {
  readonly text: () => string;
  readonly setText: (text: string) => void;
  /** Marks a line as the one that went wrong, until the text changes; the element that says so has the id **why**. */
  readonly mark: (line: number, why: string) => void;
  readonly unmark: () => void;
  /** Puts the cursor on a line, counted from 1. */
  readonly goTo: (line: number) => void;
}

/** What an editor is called, and whom it tells of what. */
export interface EditorOptions {
  readonly label: string;
  /** The id of an element that says how one leaves it by keyboard. */
  readonly help: string;
  readonly changed: () => void;
  readonly run: () => void;
  /** It did not take a text that was pasted or dropped, which has so many characters of so many it may have. */
  readonly refused: (length: number, most: number) => void;
}

const languageFor = (text: string): string => (text.length > mostColouredCharacters ? 'text' : 'python');

/** Puts an editor in the place of an element, with the code that stands there. */
export function openEditor(place: HTMLElement, { label, help, changed, run, refused }: EditorOptions): Editor {
  const value = place.textContent ?? '';
  const editor = createEditor(null, { language: languageFor(value), value, tabSize: 4 });
  const { container, textarea, lines } = editor;
  let wrong: Element | undefined;

  const unmark = () => {
    wrong?.classList.remove('wrong');
    wrong = undefined;
    textarea.removeAttribute('aria-invalid');
    textarea.setAttribute('aria-describedby', help);
  };
  textarea.setAttribute('aria-label', label);
  unmark();
  listenToKeys(editor, run);

  // Before the editor hears of the text itself.
  const hear = () => {
    const language = languageFor(textarea.value);
    if (language !== editor.options.language) editor.setOptions({ language });
  };
  container.addEventListener('input', hear, { capture: true });
  const measure = () => container.toggleAttribute('data-long', lines.length > 100);
  measure();
  editor.on('update', () => {
    unmark();
    changed();
  });
  const take = (event: Event, data: DataTransfer | null) => {
    const length = data?.getData('text/plain').length ?? 0;
    if (length <= mostPastedCharacters) return;
    event.preventDefault();
    event.stopPropagation();
    refused(length, mostPastedCharacters);
  };
  container.addEventListener('paste', (event) => take(event, event.clipboardData), { capture: true });
  container.addEventListener('drop', (event) => take(event, event.dataTransfer), { capture: true });
  place.replaceWith(container);

  return {
    text: () => textarea.value,
    setText: (text) => editor.setOptions({ value: text, language: languageFor(text) }),
    mark: (line, why) => {
      wrong = lines[line];
      wrong?.classList.add('wrong');
      textarea.setAttribute('aria-invalid', 'true');
      textarea.setAttribute('aria-describedby', `${help} ${why}`);
    },
    unmark,
    goTo: (line) => {
      const before = textarea.value
        .split('\n')
        .slice(0, line - 1)
        .join('\n').length;
      const at = line > 1 ? before + 1 : 0;
      textarea.focus({ preventScroll: true });
      textarea.setSelectionRange(at, at);
      lines[line]?.scrollIntoView({ block: 'nearest' });
    },
  };
}
