// Brings a figure that stands in the page to life: controls, plot, cursor, table and what can be taken away.
import { type NameOf, parameters, type ParameterName } from '../../../parameters/index.ts';
import { makeControl } from './make-control.ts';
import { makeCursor } from './cursor.ts';
import type { Figure, Picture } from '../figure.ts';
import { follow } from './follow.ts';
import { linkTo, makeTakeAway } from './take-away.ts';
import { morph } from './morph.ts';
import { pointUnder, type Scales, xUnder } from '../draw/pointer.ts';
import { liveRuns } from './live-runs.ts';
import { paced } from './paced.ts';
import { nothingKnown } from '../runs/runs.ts';
import { announcer } from './announce.ts';
import { changeOf, keep, params, preview } from './state.ts';
import { fillTable } from './table.ts';
import { embedCode } from './files.ts';

type Drawn = Picture & { readonly scale: Scales };

/** Disables a control and says why, or lets it be moved again where there is nothing to say. */
function hold(box: HTMLElement, why: string): void {
  for (const input of box.querySelectorAll('input')) input.disabled = why !== '';
  box.querySelector('.waits')!.textContent = why;
}

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
  const boxOf = (name: ParameterName) => find(`[data-parameter="${name}"]`);
  const greatest = (name: ParameterName) =>
    name === figure.cursor ? figure.span(view().params) : parameters[name as NameOf<'number'>].max;
  const controls = figure.parameters.map((name) => makeControl(boxOf(name), name, () => greatest(name)));
  const redraw = paced(
    () => (next = draw()),
    tell,
    () => place(next),
  );
  const trained = figure.runs && liveRuns(element, figure.runs, redraw, settle);
  const view = trained?.view ?? (() => ({ params: params(), known: nothingKnown }));
  let slot: HTMLElement | undefined;
  let drawn: Drawn | undefined;
  // Drawn but not yet in the page.
  let next: Drawn | undefined;

  function draw(): Drawn | undefined {
    if (!slot) return undefined;
    const { params: now, known } = view();
    const frame = { document, width: Number(slot.dataset.width), prefix: `${figure.id}-${slot.dataset.width}` };
    return figure.draw(figure.data(now, known), now, frame) as Drawn;
  }

  function place(plot: Drawn | undefined) {
    next = undefined;
    if (!plot) return;
    plot.setAttribute('role', 'img');
    plot.setAttribute('aria-label', `${figure.title}. ${told.textContent}`);
    drawn = plot;
    morph(slot!.firstElementChild!, plot);
  }

  function tell() {
    const { params: now, known } = view();
    const sentence = figure.describe(now, known);
    // While a picture fills there is less to say of it; what stands under the words stays where it is.
    if (!trained?.busy()) told.style.minHeight = '';
    else if (told.style.minHeight === '') told.style.minHeight = `${told.offsetHeight}px`;
    // Other figures follow in silence: one voice at a time, where the reader is. A run speaks for itself.
    const silent = trained?.busy() || !element.matches(':focus-within');
    if (told.textContent !== sentence && !silent) announce(figure.read(now, known));
    told.textContent = sentence;
    finding.textContent = figure.finding(now, known);
    cursor.setAttribute('aria-valuemax', String(greatest(figure.cursor)));
    cursor.setAttribute('aria-valuenow', String(now[figure.cursor]));
    cursor.setAttribute('aria-valuetext', figure.read(now, known));
  }

  function update() {
    trained?.followSettings();
    const now = params();
    const idle = figure.idle?.(now) ?? [];
    for (const { name, show } of controls) {
      boxOf(name).hidden = idle.includes(name);
      show();
    }
    if (figure.waits) hold(boxOf(figure.waits.name), figure.waits.now(now) ? figure.waits.why : '');
    const pressed = element.querySelector<HTMLElement>('[data-act]:focus');
    for (const button of element.querySelectorAll<HTMLElement>('[data-act]')) {
      button.hidden = !figure.actions?.find(({ id }) => id === button.dataset.act)?.offered(now);
    }
    // A button that goes leaves its reader at the plot, not at the top of the page.
    if (pressed?.hidden) cursor.focus();
    tell();
    place(draw());
  }

  function settle() {
    link.href = linkTo('', `#${figure.id}`);
    embed.value = embedCode(figure, linkTo(embed.dataset.path!, '', view().params));
    if (table.open) fillTable(table, figure, view());
  }

  makeCursor(cursor, {
    value: () => params()[figure.cursor],
    moveTo: (value) => preview(changeOf(figure.cursor, value)),
    moved: () => keep([figure.cursor]),
    max: () => greatest(figure.cursor),
    stops: () => figure.stops?.(view().params),
    across: () => figure.across?.(view().params),
    valueUnder: (clientX, clientY) => {
      const plot = slot?.querySelector('svg');
      if (!plot || !drawn) return undefined;
      if (drawn.under) return drawn.under(...pointUnder(plot, clientX, clientY));
      const x = xUnder(plot, drawn.scale, clientX);
      return x === undefined ? undefined : (figure.under?.(x, view().params) ?? Math.round(x));
    },
  });
  makeTakeAway(element, figure, {
    controls,
    whole: trained?.whole ?? view,
    filling: () => trained?.busy() ?? false,
    say: (text) => (find('.told').textContent = text),
  });
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
