// The script of the notebook page: opens the notebook, takes links in, and hears the buttons.
import { readBefore } from './before.ts';
import { type Notebook, openNotebook } from './notebook.ts';

const cells = [...document.querySelectorAll<HTMLElement>('.cell')];
const notebook = openNotebook({ root: document.querySelector('main')!, cells, key: 'notebook' });

// What a link brings is shown, and what it replaced is offered until the reader declines; neither runs anything.
const arrive = async () => (await import('./arrive.ts')).arrive(notebook);
if (location.hash.startsWith('#cells=') || readBefore().had.length > 0) void arrive();
addEventListener('hashchange', () => {
  if (location.hash.startsWith('#cells=')) void arrive();
});

const told = document.querySelector<HTMLElement>('[data-notebook="told"]')!;

type Answer = (string | Node)[];

/** What the buttons of the whole notebook do, each with an answer. */
const acts: Readonly<Record<string, (notebook: Notebook) => Promise<Answer> | Answer>> = {
  run: async ({ run }) => {
    // Aloud, the notebook says it itself.
    told.ariaLive = 'off';
    told.textContent = 'Running all cells from the first …';
    return [await run()];
  },
  reset: ({ setTexts, defaults }) => {
    setTexts(defaults(), 'This is the original again. “Bring it back” undoes that.');
    return ['All cells are as they were at first. “Bring it back” at a cell undoes that.'];
  },
  share: async (notebook) => (await import('./take.ts')).copyLink(notebook),
  py: async (notebook) => (await import('./take.ts')).downloadPy(notebook),
};
for (const button of document.querySelectorAll<HTMLElement>('button[data-notebook]')) {
  const act = acts[button.dataset.notebook!]!;
  button.addEventListener('click', async () => {
    told.ariaLive = null;
    told.replaceChildren(...(await act(notebook)));
  });
}
