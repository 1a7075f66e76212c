// Where a reader was, kept in this browser alone, so that whoever returns can go on there.
import * as storage from '../browser/storage.ts';

interface Place {
  /** Page and section, as an address under this origin. */
  address: string;
  /** The section as the reader knows it: "4.3 Falling curvature". */
  words: string;
}

const beyond = () => scrollY > innerHeight;

// A section that a link has just led to is looked up, and not yet read.
const ledTo = (): string => document.querySelector(':target')?.closest('section')?.id ?? '';

/** Keeps the section being read, once the first screen of the page is behind the reader and they have scrolled there. */
export function keepPlace(link: HTMLAnchorElement): void {
  if (!beyond() || link.hash === `#${ledTo()}`) return;
  const place: Place = { address: link.pathname + link.hash, words: link.textContent.replace(/\s+/g, ' ').trim() };
  storage.write(storage.placeKey, JSON.stringify(place));
}

// What was kept, unless it is nothing that this page could have kept.
function keptPlace(): Place | undefined {
  try {
    const { address, words } = JSON.parse(storage.read(storage.placeKey) ?? 'null') as Place;
    const pages = [...document.querySelectorAll<HTMLAnchorElement>('.places a')].map(({ pathname }) => pathname);
    const known = /^([^#?]+)#[\w-]+$/.exec(address)?.[1];
    return known !== undefined && pages.includes(known) && typeof words === 'string' ? { address, words } : undefined;
  } catch {
    return undefined;
  }
}

// A reader who comes from a page of ours, reloads, goes back or follows a link to a section is where they want to be.
function arrivesAnew(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type === 'navigate' && !location.hash && !document.referrer.startsWith(location.origin);
}

/** Offers a reader who returns the place where they were, until they dismiss it or read on here. */
export function offerPlace(box: HTMLElement): void {
  const place = arrivesAnew() ? keptPlace() : undefined;
  if (!place) return;
  const link = box.querySelector('a')!;
  link.href = place.address;
  link.textContent = `You were at ${place.words}: go on`;
  box.hidden = false;
  box.querySelector('button')!.addEventListener('click', () => {
    box.hidden = true;
    storage.remove(storage.placeKey);
  });
  link.addEventListener('click', () => (box.hidden = true));
  const readOn = () => {
    if (!beyond()) return;
    box.hidden = true;
    removeEventListener('scroll', readOn);
  };
  addEventListener('scroll', readOn, { passive: true });
}
