// Brings a page to life: its numbers and prose, then its figures and parts.
import { enliven } from '../../figures/kit/live/alive.ts';
import { followAddress, guardWith } from '../../figures/kit/live/state.ts';
import { loadFigure } from '../../figures/load.ts';
import { offerCopies } from './copy.ts';
import { carryNumbers } from './links.ts';
import { showRefusals } from './notices.ts';
import { enlivenNumber } from './numbers.ts';
import { followOwn } from '../browser/own-curve.ts';
import { unfetchedWords } from '../browser/fetched.ts';
import { loadPart } from './parts.ts';
import { followInProse } from './prose.ts';

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];

followAddress();
// An embedded figure shows what its page asked for, and nothing of the reader's.
if (!document.querySelector('.embed-page')) followOwn();
showRefusals(document.querySelector<HTMLElement>('.notices')!);
offerCopies();
carryNumbers();
all('warmup-number').forEach(enlivenNumber);
followInProse();

async function bringPart(element: HTMLElement): Promise<void> {
  const part = await loadPart(element.dataset.part!);
  part.enliven(element);
  element.dataset.heard = '';
  element.dispatchEvent(new Event('heard'));
}
// A part that shows nothing of the reader's waits for no figure, and no figure waits for it.
for (const element of all('warmup-part[data-alone]')) {
  bringPart(element).catch(() => {
    const told = element.querySelector('[role="status"]')!;
    told.textContent = unfetchedWords('What plays it');
    told.classList.remove('visually-hidden');
  });
}

// The figures bring Plot, ten times the size of the rest: prose and numbers move before they arrive.
const elements = all('warmup-figure');
const figures = await Promise.all(elements.map((element) => loadFigure(element.dataset.figure!)));
// Nothing that follows is asked to show what a figure refuses.
figures.forEach(guardWith);
elements.forEach((element, index) => {
  enliven(element, figures[index]!);
  element.dataset.heard = '';
});
for (const element of all('warmup-part:not([data-alone])')) await bringPart(element);
