// What the page's policy takes as script addresses or markup: only what a function has let through.

interface Factory {
  createPolicy<Rules>(name: string, rules: Rules): Rules;
}

/**
 * A policy of Trusted Types: each of its functions gives what the browser takes in the place of text.
 *
 * @param name one of those that the page's content security policy lists
 * @param rules `createHTML`, `createScriptURL`: each gives a text back or throws a TypeError
 * @returns undefined where the browser has no Trusted Types, and takes text
 * @example trustedTypes('training', { createScriptURL: (url) => url }) // undefined
 */
export const trustedTypes = <Rules extends Readonly<Record<string, (text: string) => string>>>(
  name: string,
  rules: Rules,
): Rules | undefined => (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy(name, rules);
