// A fingerprint of numbers, to compare results to the last bit.

const bits = new DataView(new ArrayBuffer(8));

/**
 * A fingerprint of numbers to the last bit, in 16 hexadecimal digits: FNV-1a over their bytes, in two lanes that start
 * apart. Equal numbers on any engine give equal fingerprints; every NaN counts as one and the same.
 *
 * @param numbers any numbers; order counts
 * @example hashOf([0.1, 0.2]) === hashOf([0.2, 0.1]) // false
 */
export function hashOf(numbers: Iterable<number>): string {
  let [low, high] = [0x811c9dc5, 0x3c6ef372];
  for (const number of numbers) {
    bits.setFloat64(0, number);
    const isNaN = Number.isNaN(number);
    for (let index = 0; index < 8; index++) {
      // An engine may give a NaN any sign and payload. These bytes are else those of 1.4·10³⁰⁶ alone.
      const byte = isNaN ? 0x7f : bits.getUint8(index);
      low = Math.imul(low ^ byte, 0x01000193);
      high = Math.imul(high ^ byte, 0x01000193) ^ (low >>> 15);
    }
  }
  const hex = (lane: number): string => (lane >>> 0).toString(16).padStart(8, '0');
  return hex(high) + hex(low);
}
