// What the site says of itself, and where its pages and its source are.

/** What the site says of itself. */
export const site = {
  name: 'Why Warm Up?',
  /** Where its source lives, without a trailing slash. A test holds it to package.json, which scripts need not ship. */
  repository: 'https://github.com/why-warm-up/why-warm-up',
} as const;

/**
 * A path of this site under the base it was built for.
 *
 * @param path without a leading slash; '' is the home page
 * @example href('embed/ramp/') // "/embed/ramp/"
 */
export const href = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;

/** Where a reader can propose a better version of a file of the repository. */
export const editUrl = (file: string): string => `${site.repository}/edit/main/${file}`;

/**
 * Where a reader can say what is wrong with a page, with its address filled in.
 *
 * @param address the address of what is wrong
 */
export const reportUrl = (address: string): string =>
  `${site.repository}/issues/new?${new URLSearchParams({ template: 'number.yml', page: address })}`;
