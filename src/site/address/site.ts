// By name, so that a script which needs the address does not ship the rest of the file.
import { repository } from '../../../package.json';

/** What the site says of itself. */
export const site = {
  name: 'Why Warm Up?',
  /** Where its source lives, without a trailing slash. */
  repository: repository.url.replace(/^git\+|\.git$/g, ''),
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
