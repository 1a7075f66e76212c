// Cards of citations: Escape puts one away, and where nothing hovers a first tap shows it.

const shown = () => document.querySelector('.citation:is(:hover, :focus-within):not(.put-away)');

/** Lets Escape put the card of a citation away until the reader comes back to it. */
function putAway(citation: Element): void {
  citation.classList.add('put-away');
  const back = () => citation.classList.remove('put-away');
  for (const type of ['pointerleave', 'focusout']) citation.addEventListener(type, back, { once: true });
}

/** How far a card keeps from the edges of the window, in CSS pixels. */
const apart = 8;

/** Moves the card of a citation to where the window does not cut it: to the left, and above its citation. */
function keepInSight(citation: Element): void {
  const card = citation.querySelector<HTMLElement>('.cite-card')!;
  // Where nothing hovers it lies at the thumb, whole.
  if (getComputedStyle(card).position !== 'absolute') return;
  card.style.translate = '';
  const [box, line] = [card.getBoundingClientRect(), citation.getBoundingClientRect()];
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.min(0, clientWidth - apart - box.right);
  const fits = box.bottom + apart <= clientHeight || line.top < box.height + apart;
  card.style.translate = `${left}px ${fits ? 0 : line.top - box.bottom}px`;
}

/** Minds the cards of citations, which need no script to be shown to a pointer or to the keyboard. */
export function mindCites(): void {
  document.addEventListener('keydown', ({ key }) => {
    const citation = key === 'Escape' && shown();
    if (citation) putAway(citation);
  });
  for (const type of ['pointerover', 'focusin']) {
    document.addEventListener(type, ({ target }) => {
      const citation = target instanceof Element && target.closest('.citation');
      if (citation && !target.closest('.cite-card')) keepInSight(citation);
    });
  }
  let tapped: Element | null = null;
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    // Where the card comes to lie under the finger, what is tapped is the citation as a whole.
    const citation = target.closest('.citation');
    const link = target.closest<HTMLElement>('a.cite');
    const again = citation !== null && citation === tapped;
    tapped = citation;
    if (!link || again || !matchMedia('(hover: none)').matches) return;
    event.preventDefault();
    link.focus({ preventScroll: true });
  });
}
