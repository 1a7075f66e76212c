/**
 * The sections that a page's MDX writes, in its order.
 *
 * @param body the source of the page
 * @example sectionsIn('<Section id="area" title="What the area means">') // [{ id: 'area', title: 'What the area means' }]
 */
export const sectionsIn = (body = ''): { id: string; title: string }[] =>
  [...body.matchAll(/<Section\s+id="([^"]+)"\s+title="([^"]+)"/g)].map(([, id, title]) => ({ id: id!, title: title! }));
