// Links to schedules that have a name: they take the reader's numbers along and tell whether the run is such a schedule.
import { namedQuery } from '../../../figures/lab/named-run.ts';
import { follow } from '../../../figures/kit/live/follow.ts';
import { params } from '../../../figures/kit/live/state.ts';
import { runOf } from '../../../parameters/reader-run.ts';
import { type NamedKind, namedSchedule } from '../../../schedule/index.ts';

/** Keeps the links true to the reader's numbers, and the mark of the run that is on the page, where there is one. */
export function enliven(element: HTMLElement): void {
  const mark = element.querySelector<HTMLElement>('.yours');
  const links = [...element.querySelectorAll<HTMLAnchorElement>('a[data-named]')];
  const update = () => {
    const name = namedSchedule(runOf(params()))?.kind;
    for (const link of links) {
      const kind = link.dataset.named as NamedKind;
      link.href = namedQuery(kind, params()) + link.hash;
      if (kind === name) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      if (mark) mark.hidden = kind !== name;
    }
  };
  update();
  // What has changed a moment ago may wait to be shown, but not to be taken along.
  for (const link of links) link.addEventListener('click', update);
  follow({ element, update });
}
