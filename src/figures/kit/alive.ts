import { type NameOf, parameters, type ParameterName } from '../parameters.ts';
import { makeControl } from './controls.ts';
import { makeCursor } from './cursor.ts';
import type { Figure, Picture } from './figure.ts';
import { follow } from './follow.ts';
import { linkTo, offer } from './offer.ts';
import { morph } from './morph.ts';
import { pointUnder, type Scales, xUnder } from './pointer.ts';
import { shippedKnown } from './runs.ts';
import { announcer } from './say.ts';
import { params } from './state.ts';
import { fillTable } from './table.ts';
import { embedCode } from './take.ts';

/**
 * Brings a figure that stands in the page to life: its controls move it, its plot can be scrubbed, its state taken away.
 *
 * @param element the `<warmup-figure>` around the figure's markup
 */
export function enliven(element: HTMLElement, figure: Figure): void {
  const find = (selector: string) => element.querySelector<HTMLElement>(selector)!;
  const slots = [...element.querySelectorAll<HTMLElement>('.slot')];
  const cursor = find('.cursor');
  const table = find('details.values') as HTMLDetailsElement;
  const embed = find('.embed textarea') as HTMLTextAreaElement;
  const link = find('[data-take="link"]') as HTMLAnchorElement;
  const announce = announcer(find('[role="status"]'));
  const told = find('.say');
  const finding = find('.finding');
  const greatest = (name: ParameterName) =>
    name === figure.cursor ? figure.span(params()) : parameters[name as NameOf<'number'>].max;
  const boxOf = (name: ParameterName) => find(`[data-parameter="${name}"]`);
  const controls = figure.parameters.map((name) => makeControl(boxOf(name), name, () => greatest(name)));
  const known = shippedKnown(figure.runs);
  let slot: HTMLElement | undefined;
  let drawn: (Picture & { readonly scale: Scales }) | undefined;

  function draw() {
    if (!slot) return;
    const now = params();
    const frame = { document, width: Number(slot.dataset.width), prefix: `${figure.id}-${slot.dataset.width}` };
    const plot = figure.draw(figure.data(now, known), now, frame) as Picture & { readonly scale: Scales };
    plot.setAttribute('role', 'img');
    plot.setAttribute('aria-label', `${figure.title}. ${figure.describe(now, known)}`);
    drawn = plot;
    morph(slot.firstElementChild!, plot);
  }

  function update() {
    const now = params();
    const idle = figure.idle?.(now) ?? [];
    for (const { name, show } of controls) {
      boxOf(name).hidden = idle.includes(name);
      show();
    }
    for (const button of element.querySelectorAll<HTMLElement>('[data-act]')) {
      button.hidden = !figure.actions?.find(({ id }) => id === button.dataset.act)?.offered(now);
    }
    const sentence = figure.describe(now, known);
    // Other figures follow in silence: one voice at a time, where the reader is.
    if (told.textContent !== sentence && element.matches(':focus-within')) announce(figure.read(now, known));
    told.textContent = sentence;
    finding.textContent = figure.finding(now, known);
    cursor.setAttribute('aria-valuemax', String(greatest(figure.cursor)));
    cursor.setAttribute('aria-valuenow', String(now[figure.cursor]));
    cursor.setAttribute('aria-valuetext', figure.read(now, known));
    draw();
  }

  function settle() {
    link.href = linkTo('', `#${figure.id}`);
    embed.value = embedCode(figure, linkTo(embed.dataset.path!));
    if (table.open) fillTable(table.querySelector('tbody')!, figure, known);
  }

  makeCursor(cursor, {
    name: figure.cursor,
    max: () => figure.span(params()),
    stops: () => figure.stops?.(params()),
    valueUnder: (clientX, clientY) => {
      const plot = slot?.querySelector('svg');
      if (!plot || !drawn) return undefined;
      if (drawn.under) return drawn.under(...pointUnder(plot, clientX, clientY));
      const x = xUnder(plot, drawn.scale, clientX);
      return x === undefined ? undefined : (figure.under?.(x, params()) ?? Math.round(x));
    },
  });
  offer(element, figure, controls, (text) => (find('.told').textContent = text));
  table.addEventListener('toggle', settle);
  // Which of the two pictures fits is asked when the size changes, not at every movement.
  new ResizeObserver(() => {
    const fitting = slots.find((each) => each.getClientRects().length > 0);
    if (fitting === slot) return;
    slot = fitting;
    update();
    element.dataset.alive = '';
  }).observe(find('.stage'));
  follow({ element, update, settle });
}
