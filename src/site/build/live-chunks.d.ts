// The type of the module that prefetch.ts makes.

declare module 'virtual:live-chunks' {
  /**
   * URLs of the scripts that a live page loads on demand, base path included: under '' those of every page, under the
   * name of a figure or a part those it needs besides; empty in dev.
   */
  export const chunks: Readonly<Record<string, readonly string[]>>;
}
