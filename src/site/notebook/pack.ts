// Texts as letters for an address: deflated, and unpacked with a limit.
import { quote } from '../../parameters/read.ts';

/** What packs may hold when unpacked, in bytes: more than anybody writes, and little for a page to hold. */
export const mostBytes = 200_000;

const tooMuch = `more than ${mostBytes / 1000} kB of text`;

// A browser unpacks all of a piece before it looks up, a byte of it to a thousand at most.
const pieceBytes = 128;

const stream = (bytes: Uint8Array<ArrayBuffer>, at = 0): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream({
    pull: (controller) => {
      if (at < bytes.length) controller.enqueue(bytes.subarray(at, (at += pieceBytes)));
      else controller.close();
    },
  });

// Reads at most `mostBytes` bytes: a few characters can unpack to gigabytes.
async function read(from: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const reader = from.getReader();
  const bytes = new Uint8Array(mostBytes);
  for (let length = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return bytes.subarray(0, length);
    if (length + value.length > mostBytes) {
      await reader.cancel();
      throw new RangeError(`it holds ${tooMuch}`);
    }
    bytes.set(value, length);
    length += value.length;
  }
}

/**
 * A text in letters that any address may hold: deflated, in base64url without padding.
 *
 * @param text without lone surrogates, which have no bytes; JSON escapes them
 * @throws RangeError if it is longer than what `unpack` would read
 */
export async function pack(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > mostBytes) throw new RangeError(`this is ${tooMuch}`);
  const packed = await read(stream(bytes).pipeThrough(new CompressionStream('deflate-raw')));
  const letters = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function bytesIn(packed: string): Uint8Array<ArrayBuffer> {
  const foreign = /[^\w-]/u.exec(packed)?.[0];
  if (foreign !== undefined) throw new RangeError(`no link to cells has the character ${quote(foreign)} in it`);
  if (packed === '' || packed.length % 4 === 1) throw new RangeError('its end is missing');
  return Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}

/**
 * The text that `pack` made **packed** of.
 *
 * @throws RangeError that says what is wrong with it, after at most `mostBytes` bytes
 */
export async function unpack(packed: string): Promise<string> {
  const bytes = bytesIn(packed);
  try {
    const unpacked = await read(stream(bytes).pipeThrough(new DecompressionStream('deflate-raw')));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(unpacked);
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new RangeError('a part of it is missing or was changed: it does not unpack', { cause: error });
  }
}
