// Reads which characters a woff2 font has.
import { brotliDecompressSync } from 'node:zlib';

/**
 * The characters a woff2 font has glyphs for, as code points. Reads the real file, so that a subset which lost a
 * character on the way is found. (https://www.w3.org/TR/WOFF2/ sections 4 and 5; OpenType "cmap" formats 4 and 12.)
 */
export function charactersOf(woff2: Buffer): Set<number> {
  const cmap = cmapTable(woff2);
  const found = new Set<number>();
  const add = (first: number, last: number) => {
    for (let code = first; code <= last && code !== 0xffff; code++) found.add(code);
  };
  for (let record = 0; record < cmap.readUInt16BE(2); record++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + 8 * record + 4));
    const format = table.readUInt16BE(0);
    if (format === 4) {
      const segments = table.readUInt16BE(6) / 2;
      for (let i = 0; i < segments; i++)
        add(table.readUInt16BE(16 + 2 * (segments + i)), table.readUInt16BE(14 + 2 * i));
    } else if (format === 12) {
      for (let i = 0; i < table.readUInt32BE(12); i++)
        add(table.readUInt32BE(16 + 12 * i), table.readUInt32BE(20 + 12 * i));
    }
  }
  return found;
}

// Table numbers of the woff2 directory: its list of known tags starts with cmap, and 63 says that a tag follows.
const [CMAP, GLYF, LOCA, OTHER] = [0, 10, 11, 63];

function cmapTable(woff2: Buffer): Buffer {
  let at = 48;
  const varint = () => {
    let value = 0;
    for (let more = true; more; at++) {
      const byte = woff2.readUInt8(at);
      value = value * 128 + (byte & 127);
      more = byte > 127;
    }
    return value;
  };
  let start = 0;
  let found: [number, number] | undefined;
  for (let table = 0; table < woff2.readUInt16BE(12); table++) {
    const flags = woff2.readUInt8(at++);
    const tag = flags & 63;
    if (tag === OTHER) at += 4;
    const length = varint();
    // Glyphs are stored transformed unless the version says 3; every other table is stored as it is unless it says so.
    const transformed = tag === GLYF || tag === LOCA ? flags >> 6 !== 3 : flags >> 6 !== 0;
    const stored = transformed ? varint() : length;
    if (tag === CMAP) found = [start, start + stored];
    start += stored;
  }
  if (!found) throw new Error('a font without a cmap table');
  return brotliDecompressSync(woff2.subarray(at, at + woff2.readUInt32BE(20))).subarray(...found);
}
