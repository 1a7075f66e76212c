// Code that is fetched when somebody asks for it: what a reader is told where that fails, and when it is fetched ahead.

/**
 * What a reader is told where something could not be fetched that the next attempt asks for anew, without the end of the
 * sentence.
 *
 * @param what what is missing, as the subject of a sentence
 * @param again what the reader may do later
 * @example unfetchedNow('Python')
 * // "Python could not be fetched. If you are offline, try again later"
 */
export const unfetchedNow = (what: string, again = 'try again'): string =>
  `${what} could not be fetched. If you are offline, ${again} later`;

/**
 * What a reader is told where an import could not be fetched. Firefox and WebKit remember that it failed, until the page is
 * loaded anew.
 *
 * @param what what is missing, as the subject of a sentence
 * @param again what the reader may do later
 * @param reloaded what the reader should know of reloading the page, after a colon; nothing if left out
 * @example unfetchedWords('The editor')
 * // "The editor could not be fetched. If you are offline, try again later; if that is not enough, reload the page."
 */
export const unfetchedWords = (what: string, again = 'try again', reloaded = ''): string =>
  `${unfetchedNow(what, again)}; if that is not enough, reload the page${reloaded && `: ${reloaded}`}.`;

/**
 * What an import brings, or an error in the site's own words where a browser's would be shown to the reader.
 *
 * @param what what is missing if it fails, as the subject of a sentence
 * @throws Error if it could not be fetched
 * @example await fetched('what draws it', Promise.reject(new TypeError('Failed to fetch')))
 * // throws unfetchedWords('what draws it', 'run it again')
 */
export async function fetched<Module>(what: string, module: Promise<Module>): Promise<Module> {
  try {
    return await module;
  } catch (cause) {
    throw new Error(unfetchedWords(what, 'run it again'), { cause });
  }
}

/** Runs what fetches ahead once the page has nothing else to do, but not for a reader who saves data. */
export function fetchAhead(fetch: () => void): void {
  if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData) return;
  const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 2000));
  idle(fetch);
}
