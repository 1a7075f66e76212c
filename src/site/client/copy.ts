/** Lets the buttons of listings copy the code with the reader's current values. */
export function offerCopies(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    button.dataset.heard = '';
    button.addEventListener('click', async () => {
      const lines = [...document.querySelectorAll(`#${button.dataset.copy} code`)].map((line) => line.textContent);
      const copied = await navigator.clipboard.writeText(`${lines.join('\n')}\n`).then(
        () => true,
        () => false,
      );
      button.textContent = copied ? 'Copied' : 'Not allowed to copy';
      setTimeout(() => (button.textContent = 'Copy'), 3000);
    });
  }
}
