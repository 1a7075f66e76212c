/**
 * A new element of any document, the browser's or the build's, with attributes and children; strings become text,
 * never markup.
 *
 * @example element(document, 'button', { type: 'button' }, 'Run')
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}
