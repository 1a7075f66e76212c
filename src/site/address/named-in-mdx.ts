// What the source of a page names, read off its MDX: the ids that become addresses, and titles.

/**
 * The ids that components of one kind have, in the order of the text.
 *
 * @param component the name of the component
 * @param body the source of a page
 * @example idsIn('Figure', '<Figure id="ramp" />') // ['ramp']
 */
export const idsIn = (component: string, body = ''): string[] =>
  [...body.matchAll(new RegExp(String.raw`<${component}\s+id="([^"]+)"`, 'g'))].map(([, id]) => id!);

/**
 * The ids and titles that components of one kind have, in the order of the text.
 *
 * @param component the name of the component
 * @param body the source of a page
 * @example titledIn('Section', '<Section id="area" title="What the area means">')
 * // [{ id: 'area', title: 'What the area means' }]
 */
export const titledIn = (component: string, body = ''): { id: string; title: string }[] =>
  [...body.matchAll(new RegExp(String.raw`<${component}\s+id="([^"]+)"\s+title="([^"]+)"`, 'g'))].map(
    ([, id, title]) => ({ id: id!, title: title! }),
  );
