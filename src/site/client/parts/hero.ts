// Plays the two runs of the opening: a button, a slider, and the pictures themselves.
import { packed } from 'virtual:hero-runs';
import { announcer } from '../../../figures/kit/live/announce.ts';
import { morph } from '../../../figures/kit/live/morph.ts';
import type { Name } from '../../../figures/tiny-net/pair.ts';
import { drawFit, fitSizes } from '../../hero/fit.ts';
import { unpackTwo } from '../../hero/packed.ts';
import { drawRace, raceSizes, stepUnder } from '../../hero/race.ts';
import { runWords, stepOutput, tellStep } from '../../hero/tell.ts';

const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** How long a step is shown, and how many are taken at once: it is decided in the first ones. */
const paceAt = (step: number) => (step < 6 ? { ms: 500, by: 1 } : step < 20 ? { ms: 200, by: 1 } : { ms: 33, by: 2 });

/** Lets both runs be played, stopped and looked at step by step. */
export function enliven(element: HTMLElement): void {
  const runs = unpackTwo(packed);
  const end = runs.with.last;
  const find = (selector: string) => element.querySelector<HTMLElement>(selector)!;
  const [button, slider, output] = [find('[data-play]'), find('input') as HTMLInputElement, find('output')];
  const label = find('.moving');
  const say = announcer(find('[role="status"]'));
  const slots = [...element.querySelectorAll<HTMLElement>('[data-size]')];
  let step = Number(slider.value);
  let timer = 0;

  function show(): void {
    slider.value = String(step);
    slider.setAttribute('aria-valuetext', tellStep(runs, step));
    output.textContent = stepOutput(runs, step);
    for (const told of element.querySelectorAll<HTMLElement>('[data-tell]')) {
      told.textContent = runWords(runs[told.dataset.tell as Name], step);
    }
    for (const { dataset, firstElementChild, clientWidth } of slots) {
      // Only one of two widths is on the page.
      if (clientWidth === 0) continue;
      const size = dataset.size as 'narrow' | 'wide';
      const fit = dataset.fit as Name | undefined;
      const next = fit
        ? drawFit(document, runs, fit, step, fitSizes[size])
        : drawRace(document, runs, step, raceSizes[size]);
      morph(firstElementChild!, next);
    }
  }

  function stop(): void {
    clearTimeout(timer);
    timer = 0;
    label.textContent = 'Play';
    label.classList.remove('on');
    say(tellStep(runs, step));
  }

  function to(next: number): void {
    step = Math.max(0, Math.min(end, next));
    show();
  }

  function tick(): void {
    to(step + paceAt(step).by);
    if (step === end) stop();
    else timer = window.setTimeout(tick, paceAt(step).ms);
  }

  button.addEventListener('click', () => {
    if (timer) return stop();
    const from = step === end ? 0 : step;
    if (calm.matches) {
      to(step === end ? 0 : step + 1);
      return say(tellStep(runs, step));
    }
    to(from);
    label.textContent = 'Pause';
    label.classList.add('on');
    timer = window.setTimeout(tick, paceAt(step).ms);
  });
  slider.addEventListener('input', () => {
    if (timer) stop();
    to(Number(slider.value));
  });
  for (const slot of slots.filter(({ dataset }) => dataset.race !== undefined)) {
    const places = raceSizes[slot.dataset.size as 'narrow' | 'wide'];
    const follow = ({ clientX, buttons }: PointerEvent) => {
      if (buttons === 0) return;
      if (timer) stop();
      const { left, width } = slot.getBoundingClientRect();
      to(stepUnder(places, end, ((clientX - left) / width) * places.width));
    };
    slot.addEventListener('pointerdown', (event) => {
      slot.setPointerCapture(event.pointerId);
      follow(event);
    });
    slot.addEventListener('pointermove', follow);
  }
  addEventListener('resize', show);
  show();
}
