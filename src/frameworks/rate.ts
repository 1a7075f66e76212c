/**
 * A share of the peak as a rate that somebody would type: to 15 digits, so that what rounding added is gone.
 *
 * @param share finite, ≥ 0
 * @param peakLr finite, ≥ 0
 * @example rateOf(0.1, 0.0003) // 0.00003
 */
export const rateOf = (share: number, peakLr: number): number => Number((share * peakLr).toPrecision(15));
