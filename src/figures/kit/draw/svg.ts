// Makes SVG elements, for what Plot has no mark for.

/**
 * An element of an SVG picture, with attributes and children.
 *
 * @param document the browser's, or that of a build
 * @example svgElement(document, 'line', { x1: 0, x2: 10 }).getAttribute('x2') // '10'
 */
export function svgElement<Name extends keyof SVGElementTagNameMap>(
  document: Document,
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly Element[]
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}
