// Cards of citations: Escape puts one away, and where nothing hovers a first tap shows it.

const shown = () => document.querySelector('.citation:is(:hover, :focus-within):not(.put-away)');

/** Lets Escape put the card of a citation away until the reader comes back to it. */
function putAway(citation: Element): void {
  citation.classList.add('put-away');
  const back = () => citation.classList.remove('put-away');
  for (const type of ['pointerleave', 'focusout']) citation.addEventListener(type, back, { once: true });
}

/** Minds the cards of citations, which need no script to be shown to a pointer or to the keyboard. */
export function mindCites(): void {
  document.addEventListener('keydown', ({ key }) => {
    const citation = key === 'Escape' && shown();
    if (citation) putAway(citation);
  });
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
