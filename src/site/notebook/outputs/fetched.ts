/**
 * What an import brings, or an error in the site's own words where a browser's would be shown to the reader.
 *
 * @throws Error if it could not be fetched
 */
export async function fetched<Module>(module: Promise<Module>): Promise<Module> {
  try {
    return await module;
  } catch (cause) {
    // Firefox and WebKit remember that an import failed, until the page is loaded anew.
    const words =
      'what draws it could not be fetched. If you are offline, run it again later; if that is not enough, reload the page.';
    throw new Error(words, { cause });
  }
}
