// Copies texts to the clipboard.

/**
 * Copies a text, where the browser lets a page copy: over http it has no clipboard at all.
 *
 * @returns whether it did
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies a text for a button, which says for a moment whether that was allowed. */
export async function copyFor(button: HTMLElement, text: string): Promise<void> {
  button.textContent = (await copyText(text)) ? 'Copied' : 'Not allowed to copy';
  setTimeout(() => (button.textContent = 'Copy'), 3000);
}
