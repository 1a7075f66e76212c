/** Makes elements of a document: the browser's, or that of a build. */
export type Maker = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
) => HTMLElementTagNameMap[Name];

/**
 * A maker of elements with attributes and children; strings become text, never markup.
 *
 * @example elementsOf(document)('p', { class: 'failure' }, '<b>') // <p class="failure">&lt;b></p>
 */
export const elementsOf =
  (document: Document): Maker =>
  (name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
