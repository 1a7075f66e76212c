// Makes elements with attributes and children.

/** Makes elements of a document: the browser's, or that of a build. */
export type Maker = <Name extends string>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
) => Name extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[Name] : HTMLElement;

/**
 * A maker of elements with attributes and children; strings become text, never markup.
 *
 * @param document that of linkedom, or the page's own
 * @example elementsOf(document)('p', { class: 'failure' }, '<b>').textContent // '<b>'
 */
export const elementsOf = (document: Document): Maker =>
  ((name: string, attributes: Readonly<Record<string, string>>, ...children: readonly (Node | string)[]) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  }) as Maker;
