// The widths that figures are drawn for.

/** The two widths every figure is drawn for at build time, in CSS pixels: a phone's and a column's. */
export const widths = { narrow: 320, wide: 640 } as const;

const leastWidePx = 480;

/**
 * Whether a picture has only the room of a phone: labels are then short, and what stands side by side stands stacked.
 *
 * @param frame its width is in CSS pixels
 * @example isNarrow({ width: 320 }) // true
 */
export const isNarrow = ({ width }: { readonly width: number }): boolean => width < leastWidePx;
