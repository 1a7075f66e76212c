// Changes an element in the page into a newly drawn one.

/**
 * Makes a drawn element look like the next one, touching only what differs: a browser lays out and paints no more than
 * that. What is there beyond the other's children comes or goes at their end.
 *
 * @param old an element in the page
 * @param next an element that is not in the page, and is used up
 */
export function morph(old: Element, next: Element): void {
  if (old.isEqualNode(next)) return;
  if (old.tagName !== next.tagName) return old.replaceWith(next);
  for (const { name } of [...old.attributes]) if (!next.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of next.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  const [before, after] = [[...old.children], [...next.children]];
  if (before.length === 0 || after.length === 0) {
    if (before.length + after.length > 0 || old.textContent !== next.textContent)
      old.replaceChildren(...next.childNodes);
    return;
  }
  after.forEach((child, index) => (index < before.length ? morph(before[index]!, child) : old.append(child)));
  for (const child of before.slice(after.length)) child.remove();
}
