// Hands the reader's f(x) from a cell to the figures.
import { useOwn } from '../../browser/own-curve.ts';
import { href } from '../../address/site.ts';
import { elementsOf } from '../../../figures/kit/live/element.ts';

// A figure of this page that is seen comes alive as if the reader pointed at it; until then it needs no code.
const whenSeen = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) if (isIntersecting) target.dispatchEvent(new Event('pointerenter'));
});

/** Hands f(x) to the figures of this page and of the article, and says where they are. */
export function handOver(own: readonly number[]): HTMLElement {
  const make = elementsOf(document);
  const kept = useOwn(own);
  for (const figure of document.querySelectorAll('warmup-figure')) whenSeen.observe(figure);
  if (!kept) return make('p', {}, 'This browser keeps nothing, so the article’s figures cannot have your f(x).');
  const figure = make('a', { href: `${href('')}#ramp` }, 'The article’s first figure');
  const net = make('a', { href: `${href('')}?net_schedule=own#tiny-net` }, 'its small net');
  return make('p', {}, figure, ' draws your f(x) from now on, and ', net, ' can train with it.');
}
