import type { Source, Trap } from './framework.ts';

/** A trap that can be read in the framework's own code. */
export const inSource = ({ repo, file, commit }: Source, words: string): Trap => ({
  words,
  reference: `${repo}@${commit}, ${file}`,
  url: `https://github.com/${repo}/blob/${commit}/${file}`,
});
