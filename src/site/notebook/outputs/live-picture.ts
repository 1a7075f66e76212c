// Brings a cell's picture to life: drawn near the screen and for paper, scrubbed, taken away.
import type { Params } from '../../../parameters/index.ts';
import { cursorFor } from './cursor.ts';
import type { Drawing } from './drawing.ts';
import { elementsOf } from '../../../figures/kit/live/element.ts';
import { fetchAhead } from '../../browser/fetched.ts';
import { handOver } from './hand-over.ts';
import { csvOf, type Drawn, type Reading } from './reading.ts';
import type { Host } from './host.ts';

// Of each picture that is on the page, how it is drawn for paper.
const drawnForPaper = new WeakMap<Element, () => void>();

addEventListener('beforeprint', () => {
  for (const figure of document.querySelectorAll('.output.picture')) drawnForPaper.get(figure)?.();
});

/** What is alive. */
interface Picture {
  readonly output: Drawn;
  readonly reading: Reading;
  readonly host: Host;
}

/** A button that saves every number of the reader's beside the formula's. */
function csvButton({ output, reading }: Picture): HTMLElement {
  const button = elementsOf(document)('button', { type: 'button' }, 'CSV');
  button.addEventListener('click', async () => {
    const { save } = await import('../../../figures/kit/live/download.ts');
    const name = output.kind === 'plot' ? 'rates.csv' : 'own.csv';
    save(name, new Blob([csvOf(output, reading)], { type: 'text/csv' }));
  });
  return button;
}

/** Hands f(x) over once the picture is on the page: a run that was dropped before changes nothing elsewhere. */
function handOverIn(figure: HTMLElement, own: readonly number[]): void {
  const placed = new ResizeObserver(() => {
    if (!figure.isConnected) return;
    placed.disconnect();
    figure.append(handOver(own));
  });
  placed.observe(figure);
}

type Draw = typeof import('./drawing.ts').drawPicture;

// One for all pictures: paper does not wait for what has not come.
let draw: Draw | undefined;
const load = async () => (draw ??= (await import('./drawing.ts')).drawPicture);

/**
 * Draws a picture when it comes near the screen, since Plot is ten times the size of all else here; lets it be scrubbed, and its
 * numbers be taken away.
 */
export function enlivenPicture(figure: HTMLElement, picture: Picture): void {
  const stage = figure.querySelector<HTMLElement>('.stage')!;
  const slots = [...stage.querySelectorAll<HTMLElement>('.slot')];
  let params: Params = picture.reading.params;
  let isNear = false;
  let drawn: Drawing | undefined;

  const drawIn = (slot: HTMLElement, how: Draw) => {
    const svg = how(picture.host, { ...picture.reading, params }, Number(slot.dataset.width));
    slot.replaceChildren(svg);
    return svg;
  };
  const place = () => {
    const slot = slots.find((each) => each.getClientRects().length > 0);
    if (slot && draw && isNear) drawn = drawIn(slot, draw);
  };
  const come = async () => {
    isNear = true;
    try {
      await load();
      place();
    } catch {
      stage.replaceChildren('The picture could not be fetched: its values are in the table.');
    }
  };
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      near.disconnect();
      void come();
    },
    { rootMargin: '10%' },
  );
  near.observe(stage);
  // The other of the two pictures is drawn when it is the one that fits.
  new ResizeObserver(place).observe(stage);
  // Which of them fits the paper is not known yet.
  drawnForPaper.set(figure, () => {
    for (const slot of slots) {
      if (draw) drawIn(slot, draw);
      else slot.textContent = 'The picture was not drawn before this was printed: its values are in the table.';
    }
    if (!draw) figure.querySelector('details')!.open = true;
  });
  fetchAhead(() => void load().catch(() => undefined));
  const moved = (step: number) => {
    params = { ...params, step };
    place();
  };
  stage.append(cursorFor(picture.reading, { moved, drawn: () => drawn }));
  figure.append(elementsOf(document)('p', { class: 'take' }, csvButton(picture)));
  if (picture.output.kind === 'own') handOverIn(figure, picture.output.multipliers);
}
