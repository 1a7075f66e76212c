// True stories of what went wrong, each with the address where it can be read.
import type { Source, Trap } from './framework.ts';
import type { Symptom } from './symptoms.ts';

/**
 * Where a source can be read in a browser.
 *
 * @param source a file of a repository on GitHub, at a commit or tag
 * @example sourceUrl({ repo: 'karpathy/nanoGPT', file: 'train.py', commit: '3adf61e1' })
 * // 'https://github.com/karpathy/nanoGPT/blob/3adf61e1/train.py'
 */
export const sourceUrl = ({ repo, file, commit }: Source): string =>
  `https://github.com/${repo}/blob/${commit}/${file}`;

/**
 * A trap that can be read in the framework's own code.
 *
 * @param source where
 * @param symptom what one sees of it
 * @param words two or three short sentences
 * @example inSource({ repo: 'karpathy/nanoGPT', file: 'train.py', commit: '3adf61e1' }, 'idle-first', '…').reference
 * // 'karpathy/nanoGPT@3adf61e1, train.py'
 */
export const inSource = (source: Source, symptom: Symptom, words: string): Trap => ({
  symptom,
  words,
  reference: `${source.repo}@${source.commit}, ${source.file}`,
  url: sourceUrl(source),
});

function discussion(reference: string, kind: 'issues' | 'pull', symptom: Symptom, words: string): Trap {
  const [repository, number] = reference.split('#');
  return { symptom, words, reference, url: `https://github.com/${repository}/${kind}/${number}` };
}

/**
 * A story from a thread on GitHub.
 *
 * @param reference owner/name#number of an issue; GitHub leads on to the pull request that has the number
 * @param symptom what one sees of it
 * @param words two or three short sentences
 * @example thread('karpathy/nanoGPT#443', 'idle-first', '…').url // 'https://github.com/karpathy/nanoGPT/issues/443'
 */
export const thread = (reference: string, symptom: Symptom, words: string): Trap =>
  discussion(reference, 'issues', symptom, words);

/**
 * A story from a pull request on GitHub.
 *
 * @param reference owner/name#number
 * @param symptom what one sees of it
 * @param words two or three short sentences
 * @example pullRequest('pytorch/torchtitan#1010', 'error', '…').url // 'https://github.com/pytorch/torchtitan/pull/1010'
 */
export const pullRequest = (reference: string, symptom: Symptom, words: string): Trap =>
  discussion(reference, 'pull', symptom, words);
