// Which section of the page is being read.

/**
 * Marks the link to the section being read, in each list of sections, and says so when it changes.
 *
 * @param links the links to sections of this page, in its order
 * @param reading called with the first of a section's links when it is reached
 */
export function followSections(links: readonly HTMLAnchorElement[], reading: (link: HTMLAnchorElement) => void): void {
  const linksOf = new Map<Element, HTMLAnchorElement[]>();
  for (const link of links) {
    const section = document.getElementById(link.hash.slice(1));
    if (section) linksOf.set(section, [...(linksOf.get(section) ?? []), link]);
  }
  const seen = new Set<Element>();
  let last: Element | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) seen[isIntersecting ? 'add' : 'delete'](target);
      // Between two sections the one before is still the one being read.
      const now = [...linksOf.keys()].findLast((section) => seen.has(section));
      if (!now || now === last) return;
      for (const link of linksOf.get(last!) ?? []) link.removeAttribute('aria-current');
      for (const link of linksOf.get(now)!) link.setAttribute('aria-current', 'location');
      last = now;
      reading(linksOf.get(now)![0]!);
    },
    // A line below the bar: a link to a section brings its heading there.
    { rootMargin: '-60px 0px -80% 0px' },
  );
  for (const section of linksOf.keys()) observer.observe(section);
}
