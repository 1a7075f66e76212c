import { moved } from '../../../figures/kit/cursor.ts';
import { morph } from '../../../figures/kit/morph.ts';
import { type Scales, xUnder } from '../../../figures/kit/pointer.ts';
import { nothingKnown } from '../../../figures/kit/runs.ts';
import { parameters, type Params } from '../../../figures/parameters.ts';
import { ramp } from '../../../figures/ramp.ts';
import { useOwn } from '../../client/own.ts';
import { href } from '../../site.ts';
import { csvOf } from './csv.ts';
import { elementsOf } from './element.ts';
import type { Drawn, Reading } from './reading.ts';

type Redraw = (params: Params, width: number) => SVGSVGElement;

/** A button that saves every number of the reader's beside the core's. */
function csvButton(output: Drawn, reading: Reading): HTMLElement {
  const button = elementsOf(document)('button', { type: 'button' }, 'CSV');
  button.addEventListener('click', async () => {
    const { save } = await import('../../../figures/kit/download.ts');
    const name = output.kind === 'plot' ? 'rates.csv' : 'own.csv';
    save(name, new Blob([csvOf(output, reading)], { type: 'text/csv' }));
  });
  return button;
}

/** Hands f(x) to the article's figures, and says where they are. */
function handOver(own: readonly number[]): HTMLElement {
  const make = elementsOf(document);
  if (!useOwn(own)) return make('p', {}, 'This browser keeps nothing, so the article’s figures cannot have your f(x).');
  const figure = make('a', { href: `${href('')}#ramp` }, 'The article’s first figure');
  const net = make('a', { href: `${href('')}?net_schedule=own#tiny-net` }, 'its small net');
  return make('p', {}, figure, ' draws your f(x) from now on, and ', net, ' can train with it.');
}

/** Makes a data cursor over a picture: arrows, Page, Home and End move it, and so does dragging. */
function cursorOver(stage: HTMLElement, first: Params, redraw: Redraw): HTMLElement {
  const max = ramp.span(first);
  const slider = { role: 'slider', 'aria-label': `${parameters.step.label} on the plot` };
  const cursor = elementsOf(document)('div', {
    ...{ class: 'cursor', tabindex: '0', ...slider, 'aria-valuemin': '0', 'aria-valuemax': String(max) },
  });
  let params = first;
  let scale: Scales | undefined;
  const slotNow = () =>
    [...stage.querySelectorAll<HTMLElement>('.slot')].find((slot) => slot.getClientRects().length > 0);
  const tell = () => {
    cursor.setAttribute('aria-valuenow', String(params.step));
    cursor.setAttribute('aria-valuetext', ramp.read(params, nothingKnown));
  };
  const place = () => {
    const slot = slotNow();
    if (!slot) return;
    const drawn = redraw(params, Number(slot.dataset.width)) as SVGSVGElement & { readonly scale: Scales };
    scale = drawn.scale;
    morph(slot.firstElementChild!, drawn);
  };
  const moveTo = (step: number) => {
    if (step === params.step) return;
    params = { ...params, step };
    tell();
    place();
  };
  cursor.addEventListener('keydown', (event) => {
    const step = moved(event.key, event.shiftKey, params.step, max);
    if (step === undefined) return;
    event.preventDefault();
    moveTo(step);
  });
  const drag = (event: PointerEvent) => {
    if (event.buttons !== 1) return;
    cursor.setPointerCapture(event.pointerId);
    if (!scale) place();
    const x = scale && xUnder(slotNow()!.querySelector('svg')!, scale, event.clientX);
    if (x !== undefined) moveTo(Math.round(x));
  };
  cursor.addEventListener('pointerdown', drag);
  cursor.addEventListener('pointermove', drag);
  // The other of the two pictures is drawn when it is the one that fits, at the step where the first was left.
  new ResizeObserver(() => {
    scale = undefined;
    if (params !== first) place();
  }).observe(stage);
  tell();
  return cursor;
}

/** Lets a picture be scrubbed by keys and by pointer, and its numbers be taken away. */
export function enlivenPicture(figure: HTMLElement, output: Drawn, reading: Reading, redraw: Redraw): void {
  const stage = figure.querySelector<HTMLElement>('.stage')!;
  stage.append(cursorOver(stage, reading.params, redraw));
  figure.append(elementsOf(document)('p', { class: 'take' }, csvButton(output, reading)));
  if (output.kind === 'own') figure.append(handOver(output.multipliers));
}
