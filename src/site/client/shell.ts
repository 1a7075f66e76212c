// What the shell of a page does: its theme, its contents, the section being read, the place of a reader who returns.
import { closeContents } from './contents.ts';
import { keepPlace, offerPlace } from './place.ts';
import { followSections } from './sections.ts';
import { offerThemes } from './theme.ts';

const one = <Kind extends HTMLElement>(selector: string, then: (element: Kind) => void): void => {
  const element = document.querySelector<Kind>(selector);
  if (element) then(element);
};

/** Brings the shell of this page to life, as far as it has one: an embed has none. */
export function enlivenShell(): void {
  one('.theme', offerThemes);
  one('.contents', closeContents);
  one('.return', offerPlace);
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.rail li a, .contents a[href^="#"]')];
  // Only chapters are read from end to end, and only they have the offer.
  followSections(links, document.querySelector('.return') ? keepPlace : () => {});
}
