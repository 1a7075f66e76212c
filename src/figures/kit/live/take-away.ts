// The list under a figure of what can be taken away: link, files, reset.
import type { Control } from './control.ts';
import { copyText } from './copy-text.ts';
import { download } from './download.ts';
import { type Figure, parametersOf } from '../figure.ts';
import { encode } from '../../../parameters/query.ts';
import type { View } from '../runs/runs.ts';
import type { Say } from './announce.ts';
import { params, reset, set } from './state.ts';

/**
 * The address of a state at a path of this site.
 *
 * @param path '' for the page itself
 * @param fragment with its hash sign; none by default
 * @param state the reader's by default
 */
export function linkTo(path: string, fragment = '', state = params()): string {
  const { origin, pathname } = new URL(path, location.href);
  return origin + pathname + encode(state) + fragment;
}

/** What taking away needs of a figure. */
interface TakeAwayHost {
  readonly controls: readonly Control[];
  /** What the figure shows now, or showed last that is complete. */
  readonly whole: () => View;
  /** Whether the picture fills just now. */
  readonly filling: () => boolean;
  readonly say: Say;
}

/** Makes the take-away list of a figure work: link, files of what is shown if it is complete, reset. */
export function makeTakeAway(
  element: HTMLElement,
  figure: Figure,
  { controls, whole, filling, say }: TakeAwayHost,
): void {
  element.addEventListener('click', ({ target }) => {
    const act = (target as Element).closest<HTMLElement>('[data-act]')?.dataset.act;
    const action = figure.actions?.find(({ id }) => id === act);
    if (action) say(set(action.change(params())) ?? '');
  });
  element.addEventListener('click', async (event) => {
    const taken = (event.target as Element).closest<HTMLElement>('[data-take]')?.dataset.take;
    if (!taken) return;
    event.preventDefault();
    if (taken === 'reset') {
      for (const { clear } of controls) clear();
      reset(parametersOf(figure));
      say('Back to the defaults.');
    } else if (taken === 'link') {
      const link = linkTo('', `#${figure.id}`);
      say((await copyText(link)) ? 'Link copied.' : `The link is ${link}`);
    } else {
      say(filling() ? 'The file has the last complete result: the picture was still filling.' : '');
      await download(figure, whole(), taken);
    }
  });
}
