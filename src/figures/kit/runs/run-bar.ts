// The bar under a figure that runs, stops and tells.
import type { Status } from './status.ts';
import type { Trainer } from './trainer.ts';

/** The run bar of a figure, at work. */
export interface RunBar {
  /** Shows a status. */
  readonly show: (status: Status) => void;
  /** Has a screen reader say something. */
  readonly say: (words: string) => void;
}

/** Brings the run bar of a figure to life. */
export function makeRunBar(bar: HTMLElement, { run, stop }: Pick<Trainer, 'run' | 'stop'>): RunBar {
  const find = <E extends HTMLElement>(selector: string) => bar.querySelector<E>(selector)!;
  const [runButton, stopButton] = [find('[data-run="run"]'), find('[data-run="stop"]')];
  const progress = find<HTMLProgressElement>('progress');
  const [words, status] = [find('.run-words'), find('[role="status"]')];
  runButton.addEventListener('click', () => {
    if (runButton.ariaDisabled !== 'true') run();
  });
  stopButton.addEventListener('click', stop);
  return {
    show: ({ running, stale, trouble, words: text }) => {
      runButton.textContent = stale ? 'Run with these settings' : 'Run it again';
      runButton.ariaDisabled = String(running?.mine ?? false);
      // Focus does not vanish with what had it.
      if (!running && document.activeElement === stopButton) runButton.focus();
      stopButton.hidden = progress.hidden = !running;
      progress.value = running?.share ?? 0;
      words.textContent = text;
      words.classList.toggle('trouble', trouble);
    },
    say: (text) => (status.textContent = text),
  };
}
