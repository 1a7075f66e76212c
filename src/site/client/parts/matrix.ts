// The matrix of conventions: searched, and true to the reader's numbers.
import { inNumbers } from '../../frameworks/in-numbers.ts';
import { follow } from '../../../figures/kit/live/follow.ts';
import { announcer } from '../../../figures/kit/live/announce.ts';
import { params } from '../../../figures/kit/live/state.ts';
import { frameworks } from '../../../frameworks/index.ts';

const conventions = new Map(frameworks.flatMap((each) => each.conventions).map((each) => [each.id, each]));

/** The two rows of a warmup: its dots, and what stands under them. */
type Pair = readonly [one: HTMLElement, about: HTMLElement];

const pairsOf = (body: HTMLElement): Pair[] =>
  [...body.querySelectorAll<HTMLElement>('.about')].map((about) => [
    about.previousElementSibling as HTMLElement,
    about,
  ]);

function showNumbers(rows: readonly HTMLElement[]): void {
  const { warmupSteps, startFactor, peakLr } = params();
  for (const row of rows) {
    const convention = conventions.get(row.dataset.convention!)!;
    const words = inNumbers(convention, { length: warmupSteps, startFactor }, peakLr, 'your');
    row.querySelector('[data-in-numbers]')!.textContent = words;
  }
}

function offerSearch(element: HTMLElement, bodies: readonly HTMLElement[]): void {
  const field = element.querySelector<HTMLInputElement>('[type="search"]')!;
  const say = announcer(element.querySelector<HTMLElement>('[role="status"]')!);
  const opened = new Set<HTMLDetailsElement>();
  const fold = (body: HTMLElement, open: boolean) => {
    const details = body.querySelector('details')!;
    // What the reader opened stays open; what a search opened is closed when it is over.
    if (open && !details.open) opened.add(details);
    if (open || opened.delete(details)) details.open = open;
  };
  const find = () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let all = 0;
    let shown = 0;
    for (const body of bodies) {
      const title = body.querySelector('summary')!.firstChild!.textContent!.trim();
      let here = 0;
      for (const [one, about] of pairsOf(body)) {
        const text = `${title} ${one.textContent} ${about.textContent}`.toLowerCase();
        one.hidden = about.hidden = !words.every((word) => text.includes(word));
        if (!one.hidden) here++;
        all++;
      }
      body.hidden = here === 0;
      shown += here;
      fold(body, words.length > 0 && here > 0);
    }
    say(shown === all ? `${all} warmups` : `${shown} of ${all} warmups`);
  };
  field.addEventListener('input', find);
  // What was typed before this code arrived counts.
  if (field.value) find();
}

/** Makes the matrix one that is searched and true to the reader's parameters. */
export function enliven(element: HTMLElement): void {
  const bodies = [...element.querySelectorAll<HTMLElement>('tbody')];
  offerSearch(element, bodies);
  const rows = bodies.flatMap((body) => pairsOf(body).map(([, about]) => about));
  follow({ element, update: () => showNumbers(rows) });
}
