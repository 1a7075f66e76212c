// What the shell of a page does: its theme, its contents and the section being read.
import { closeContents } from './contents.ts';
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
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.rail li a, .contents a[href^="#"]')];
  followSections(links);
}
