// A figure that is not the article's stands on a page of its own.
const homes: Readonly<Record<string, string>> = { conventions: 'frameworks/', lab: 'lab/' };

/**
 * The page that a figure stands on, as a path of the site.
 *
 * @example homeOf('ramp') // ""
 */
export const homeOf = (figure: string): string => homes[figure] ?? '';
