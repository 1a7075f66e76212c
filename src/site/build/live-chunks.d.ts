declare module 'virtual:live-chunks' {
  /** URLs of every script that the live page loads on demand, base path included; empty in dev. */
  export const chunks: readonly string[];
}
