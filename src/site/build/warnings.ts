// The warnings of the bundler that are known and say nothing about the site; every other one is printed.
import type { Rolldown } from 'vite';

const known: readonly { readonly name: string; readonly words: RegExp }[] = [
  // Astro writes this mark into modules of the content; in what is bundled nothing reads it.
  { name: 'MODULE_LEVEL_DIRECTIVE', words: /"use astro:head-inject"/ },
  // MicroPython imports these where it runs in Node, which a browser never comes to.
  { name: 'rolldown:vite-resolve', words: /Module "(?:fs|module|path|url)" .* imported by ".*[\\/]micropython\.mjs"/ },
];

/**
 * Whether a warning of the bundler is one of those that are known.
 *
 * @param log a warning: its code or the plugin that gives it, and its words
 * @example isKnown({ code: 'MODULE_LEVEL_DIRECTIVE', message: 'The … directive "use client" …' }) // false
 */
export const isKnown = ({ code, plugin, message }: Rolldown.RolldownLog): boolean =>
  known.some(({ name, words }) => [code, plugin].includes(name) && words.test(message));

/** Prints what the bundler has to say, but for the warnings that are known. */
export const onLog: Rolldown.InputOptions['onLog'] = (level, log, print) => {
  if (!isKnown(log)) print(level, log);
};
