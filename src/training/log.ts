// A logarithm with the same bits on every engine.

const bits = new DataView(new ArrayBuffer(8));

/**
 * The natural logarithm of **x**, with the same bits on every engine, which `Math.log` does not promise.
 *
 * With x = 2ᵏ·m and m between √½ and √2, it is k·ln 2 + 2·artanh((m − 1) / (m + 1)), the latter by its power series. The
 * relative error is below 1·10⁻¹⁵.
 *
 * @param x any number; 0 gives −Infinity, a negative number and NaN give NaN
 * @example log(1) // 0
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  // A number below 2⁻¹⁰²² has no exponent of its own: it borrows one.
  const borrowed = x < 2.2250738585072014e-308 ? 54 : 0;
  bits.setFloat64(0, borrowed === 0 ? x : x * 18014398509481984);
  const head = bits.getUint32(0);
  bits.setUint32(0, (head & 0xfffff) | 0x3ff00000);
  let m = bits.getFloat64(0);
  let k = (head >>> 20) - 1023 - borrowed;
  if (m > Math.SQRT2) {
    m /= 2;
    k += 1;
  }
  const s = (m - 1) / (m + 1);
  const z = s * s;
  // prettier-ignore
  const series = z * (1 / 3 + z * (1 / 5 + z * (1 / 7 + z * (1 / 9 + z * (1 / 11 + z * (1 / 13 +
    z * (1 / 15 + z * (1 / 17 + z * (1 / 19 + z * (1 / 21 + z * (1 / 23)))))))))));
  return k * 0.6931471803691238 + (k * 1.9082149292705877e-10 + 2 * (s + s * series));
}
