import { useOwn } from '../../client/own.ts';
import { href } from '../../site.ts';
import { elementsOf } from './element.ts';

/** Hands f(x) to the figures of this page and of the article, and says where they are. */
export function handOver(own: readonly number[]): HTMLElement {
  const make = elementsOf(document);
  const kept = useOwn(own);
  // This page's figures come alive as if the reader came near them.
  document.querySelector('warmup-figure')?.dispatchEvent(new Event('pointerenter'));
  if (!kept) return make('p', {}, 'This browser keeps nothing, so the article’s figures cannot have your f(x).');
  const figure = make('a', { href: `${href('')}#ramp` }, 'The article’s first figure');
  const net = make('a', { href: `${href('')}?net_schedule=own#tiny-net` }, 'its small net');
  return make('p', {}, figure, ' draws your f(x) from now on, and ', net, ' can train with it.');
}
