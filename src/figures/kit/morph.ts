function sameShape(old: Element, next: Element): boolean {
  return old.tagName === next.tagName && old.childElementCount === next.childElementCount;
}

/**
 * Makes a drawn element look like the next one, touching only what differs: a browser lays out and paints no more than
 * that. Where the shapes differ the next one takes the place of the old.
 *
 * @param old an element in the page
 * @param next an element that is not in the page, and is used up
 */
export function morph(old: Element, next: Element): void {
  if (old.isEqualNode(next)) return;
  if (!sameShape(old, next)) return old.replaceWith(next);
  for (const { name } of [...old.attributes]) if (!next.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of next.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  if (next.childElementCount === 0) {
    if (old.textContent !== next.textContent) old.textContent = next.textContent;
    return;
  }
  const pairs = [...old.children].map((child, index) => [child, next.children[index]!] as const);
  for (const [child, other] of pairs) morph(child, other);
}
