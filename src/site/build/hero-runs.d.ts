// The type of the module that train-two.ts makes.

declare module 'virtual:hero-runs' {
  /** The two runs of the opening, as `packTwo` packs them. */
  export const packed: import('../hero/packed.ts').Packed;
}
