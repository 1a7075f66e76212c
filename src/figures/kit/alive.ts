import { parameters, type ParameterName } from '../parameters.ts';
import { clearControl, type Control, listenToControl, showControl } from './controls.ts';
import { makeCursor } from './cursor.ts';
import { download, linkTo } from './download.ts';
import type { Figure } from './figure.ts';
import { format } from './format.ts';
import { xUnder } from './pointer.ts';
import { params, reset, watch } from './state.ts';
import { embedCode } from './take.ts';

type Say = (text: string) => void;

// A screen reader hears where a movement ended, not every value on the way.
function announcer(region: HTMLElement): Say {
  let timer = 0;
  return (text) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => (region.textContent = text), 400);
  };
}

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

function fillTable(body: HTMLElement, figure: Figure): void {
  const rows = figure.data(params()).map((row) => {
    const line = document.createElement('tr');
    figure.columns.forEach(({ key }, index) => {
      const cell = document.createElement(index === 0 ? 'th' : 'td');
      if (index === 0) cell.setAttribute('scope', 'row');
      cell.textContent = format(row[key]!, 10);
      line.append(cell);
    });
    return line;
  });
  body.replaceChildren(...rows);
}

function offerFiles(element: HTMLElement, figure: Figure, controls: readonly Control[], say: Say): void {
  element.addEventListener('click', async (event) => {
    const taken = (event.target as Element).closest<HTMLElement>('[data-take]')?.dataset.take;
    if (!taken) return;
    event.preventDefault();
    if (taken === 'reset') {
      controls.forEach(clearControl);
      reset(figure.parameters);
      say('Back to the values the page came with.');
    } else if (taken === 'link') {
      const link = linkTo('', `#${figure.id}`);
      const copied = await navigator.clipboard.writeText(link).then(
        () => true,
        () => false,
      );
      say(copied ? 'Link copied.' : `The link is ${link}`);
    } else {
      await download(figure, taken);
    }
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
  let stale = true;
  let seen = false;
  let frame = 0;

  function redraw() {
    frame = 0;
    const slot = shownSlot();
    if (!slot || !seen || !stale) return;
    stale = false;
    const now = params();
    const prefix = `${figure.id}-${slot.dataset.width}`;
    const drawn = figure.draw(figure.data(now), now, { document, width: Number(slot.dataset.width), prefix });
    drawn.setAttribute('role', 'img');
    drawn.setAttribute('aria-label', `${figure.title}. ${figure.describe(now)}`);
    slot.replaceChildren(drawn);
    for (const control of controls) showControl(control, now[control.name], greatest(control.name));
    const sentence = figure.describe(now);
    const told = find('.say');
    if (told.textContent !== sentence) announce(figure.read(now));
    told.textContent = sentence;
    find('.finding').textContent = figure.finding(now);
    cursor.setAttribute('aria-valuemax', String(greatest(figure.cursor)));
    cursor.setAttribute('aria-valuenow', String(now[figure.cursor]));
    cursor.setAttribute('aria-valuetext', figure.read(now));
    link.href = linkTo('', `#${figure.id}`);
    embed.value = embedCode(figure.title, linkTo(embed.dataset.path!));
    if (table.open) fillTable(table.querySelector('tbody')!, figure);
  }

  const soon = () => (frame ||= requestAnimationFrame(redraw));
  const outdated = () => {
    stale = true;
    soon();
  };
  new IntersectionObserver((entries) => {
    seen = entries.at(-1)!.isIntersecting;
    soon();
  }).observe(element);
  // Another of the two pictures may be the one that fits now.
  new ResizeObserver(outdated).observe(find('.stage'));
  table.addEventListener('toggle', outdated);
  controls.forEach(listenToControl);
  makeCursor(cursor, {
    name: figure.cursor,
    max: () => figure.span(params()),
    valueUnder: (clientX) => {
      const plot = shownSlot()?.querySelector<SVGSVGElement>('svg');
      return plot ? xUnder(plot, clientX) : undefined;
    },
  });
  offerFiles(element, figure, controls, (text) => (find('.told').textContent = text));
  watch(() => {
    params();
    outdated();
  });
}
