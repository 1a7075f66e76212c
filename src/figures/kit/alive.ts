import { parameters, type ParameterName, type Params } from '../parameters.ts';
import { type Control, listenToControl, showControl } from './controls.ts';
import { makeCursor } from './cursor.ts';
import type { Figure } from './figure.ts';
import { linkTo, offer } from './offer.ts';
import { xUnder } from './pointer.ts';
import { announcer } from './say.ts';
import { params, watch } from './state.ts';
import { fillTable } from './table.ts';
import { embedCode } from './take.ts';

function controlsOf(element: HTMLElement, figure: Figure): Control[] {
  return figure.parameters.map((name) => {
    const box = element.querySelector(`[data-parameter="${name}"]`)!;
    return {
      name,
      range: box.querySelector<HTMLInputElement>('[type="range"]')!,
      field: box.querySelector<HTMLInputElement>('[type="text"]')!,
      refusal: box.querySelector<HTMLElement>('.refusal')!,
    };
  });
}

/**
 * Brings a figure that stands in the page to life: its controls move it, its plot can be scrubbed, its state taken away.
 *
 * @param element the `<warmup-figure>` around the figure's markup
 */
export function enliven(element: HTMLElement, figure: Figure): void {
  const find = (selector: string) => element.querySelector<HTMLElement>(selector)!;
  const slots = [...element.querySelectorAll<HTMLElement>('.slot')];
  const controls = controlsOf(element, figure);
  const cursor = find('.cursor');
  const table = find('details.values') as HTMLDetailsElement;
  const embed = find('.embed textarea') as HTMLTextAreaElement;
  const link = find('[data-take="link"]') as HTMLAnchorElement;
  const announce = announcer(find('[role="status"]'));
  const shownSlot = () => slots.find((slot) => slot.getClientRects().length > 0);
  const greatest = (name: ParameterName) => (name === figure.cursor ? figure.span(params()) : parameters[name].max);
  let seen = false;
  let frame = 0;
  let drawn: SVGSVGElement | undefined;
  let drawnFor: Params | undefined;

  // Only a plot that can be seen is drawn; words and controls are true at any time, for whoever reads without looking.
  function draw(now: Params, label: string) {
    const slot = shownSlot();
    if (!slot || !seen || (drawnFor === now && drawn?.parentElement === slot)) return;
    const frame = { document, width: Number(slot.dataset.width), prefix: `${figure.id}-${slot.dataset.width}` };
    drawn = figure.draw(figure.data(now), now, frame);
    drawnFor = now;
    drawn.setAttribute('role', 'img');
    drawn.setAttribute('aria-label', label);
    slot.replaceChildren(drawn);
  }

  function update() {
    frame = 0;
    const now = params();
    for (const control of controls) showControl(control, now[control.name], greatest(control.name));
    const sentence = figure.describe(now);
    draw(now, `${figure.title}. ${sentence}`);
    const told = find('.say');
    // Other figures follow in silence: one voice at a time, where the reader is.
    if (told.textContent !== sentence && element.matches(':focus-within')) announce(figure.read(now));
    told.textContent = sentence;
    find('.finding').textContent = figure.finding(now);
    cursor.setAttribute('aria-valuemax', String(greatest(figure.cursor)));
    cursor.setAttribute('aria-valuenow', String(now[figure.cursor]));
    cursor.setAttribute('aria-valuetext', figure.read(now));
    link.href = linkTo('', `#${figure.id}`);
    embed.value = embedCode(figure.title, linkTo(embed.dataset.path!));
    if (table.open) fillTable(table.querySelector('tbody')!, figure);
  }

  const soon = () => void (frame ||= requestAnimationFrame(update));
  new IntersectionObserver((entries) => {
    seen = entries.at(-1)!.isIntersecting;
    soon();
  }).observe(element);
  // Another of the two pictures may be the one that fits now.
  new ResizeObserver(soon).observe(find('.stage'));
  table.addEventListener('toggle', soon);
  controls.forEach(listenToControl);
  makeCursor(cursor, {
    name: figure.cursor,
    max: () => figure.span(params()),
    valueUnder: (clientX) => {
      const plot = shownSlot()?.querySelector<SVGSVGElement>('svg');
      return plot ? xUnder(plot, clientX) : undefined;
    },
  });
  offer(element, figure, controls, (text) => (find('.told').textContent = text));
  watch(() => {
    params();
    soon();
  });
  element.dataset.alive = '';
}
