import type { Trap } from './framework.ts';

/**
 * A story from a thread on GitHub, with the reference and the address that its readers can check it by.
 *
 * @param reference owner/name#number
 * @param words two or three short sentences
 */
export function thread(reference: string, words: string): Trap {
  const [repository, number] = reference.split('#');
  // GitHub leads from /issues/ to /pull/ where the number is a pull request's.
  return { words, reference, url: `https://github.com/${repository}/issues/${number}` };
}
