/** An element with its content, in the document of a built page. */
export function element(document: Document, name: string, ...content: (Node | string)[]): Element {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

/** A link with words of ours. */
export function linkTo(document: Document, href: string, words: string): Element {
  const link = element(document, 'a', words);
  link.setAttribute('href', href);
  return link;
}
