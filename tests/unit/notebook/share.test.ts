// Links that carry the text of cells: what they hold, and what they refuse.
import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { mostBytes } from '../../../src/site/notebook/pack.ts';
import { readSharedLink, shareLink } from '../../../src/site/notebook/share.ts';
import links from './links.golden.json' with { type: 'json' };

const cells = ['helper', 'loop', 'own'];
const defaults = { helper: 'a = 1\n', loop: 'b = 2\n', own: 'c = 3\n' };
const packed = (text: string | Buffer) => deflateRawSync(text).toString('base64url');
const read = (hash: string) => readSharedLink(hash, cells);

// Every code unit alone, so also halves of characters; and whole characters, so also those above U+FFFF.
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const anyText = fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

test('any texts come back from their link, lone surrogates and every line end included', async () => {
  await fc.assert(
    fc.asyncProperty(fc.record({ helper: anyText, own: anyText }), async ({ helper, own }) => {
      fc.pre(helper !== defaults.helper && own !== defaults.own);
      const link = await shareLink({ ...defaults, helper, own }, defaults);
      expect(link).toMatch(/^#cells=1\.[\w-]+$/);
      expect(await read(link)).toEqual({ texts: { helper, own }, left: '' });
    }),
    { numRuns: 300 },
  );
});

test('an id such as __proto__ is one like any other', async () => {
  const texts = JSON.parse('{"__proto__": "x", "constructor": "y"}');
  const link = await shareLink(texts, {});
  expect(await readSharedLink(link, ['__proto__', 'constructor'])).toEqual({ texts, left: '' });
  expect(await read(link)).toHaveProperty('refused', expect.stringContaining('“__proto__”'));
});

test.each(links)('a link made today decodes for ever: $link', async ({ link, texts }) => {
  expect(await read(link)).toEqual({ texts, left: '' });
});

test('a link brings only the cells that were changed, and there is none where none was', async () => {
  expect(await shareLink(defaults, defaults)).toBe('');
  const link = await shareLink({ ...defaults, own: 'c = 4\n' }, defaults);
  expect(await read(link)).toEqual({ texts: { own: 'c = 4\n' }, left: '' });
});

test('a fragment that is no link to cells is left alone', async () => {
  expect(await read('')).toBeUndefined();
  expect(await read('#the-loop')).toBeUndefined();
  expect(await read('#cells')).toBeUndefined();
});

test('text for a cell that is not there is left out and named, and the rest is read', async () => {
  expect(await read(`#cells=1.${packed('{"gone": "x", "own": "y"}')}`)).toEqual({
    texts: { own: 'y' },
    left: 'this notebook has no cell “gone”, which the link has text for',
  });
});

test('of thousands of cells that are not there three are named, and the rest are counted', async () => {
  const many = Object.fromEntries(Array.from({ length: 9000 }, (_, index) => [`c${index}`, '']));
  const words = 'this notebook has no cell “c0”, “c1”, “c2” and 8,997 more, which the link has text for';
  expect(await read(`#cells=1.${packed(JSON.stringify(many))}`)).toEqual({ refused: words });
  const own = { own: 'y' };
  expect(await read(`#cells=1.${packed(JSON.stringify({ ...many, ...own }))}`)).toEqual({ texts: own, left: words });
});

test.each([
  ['another version', '#cells=2.AAAA', 'version 1, not “2”'],
  ['no version', '#cells=', 'version 1, not “”'],
  ['a foreign character', '#cells=1.AA)A', 'the character “)”'],
  ['an encoded character', '#cells=1.AA%20A', 'the character “%”'],
  ['no content', '#cells=1.', 'its end is missing'],
  ['an impossible length', '#cells=1.AAAAA', 'its end is missing'],
  ['what was never packed', '#cells=1.____', 'it does not unpack'],
  ['a link cut short', `#cells=1.${packed(JSON.stringify(defaults)).slice(0, -6)}`, 'it does not unpack'],
  ['a link with something behind it', `#cells=1.${packed('{"own": "x"}')}AAAA`, 'it does not unpack'],
  ['bytes that are no UTF-8', `#cells=1.${packed(Buffer.from([0x22, 0xff, 0x22]))}`, 'it does not unpack'],
  ['what is not JSON', `#cells=1.${packed('{"own": ')}`, 'not JSON'],
  ['a list', `#cells=1.${packed('["x"]')}`, 'not a list of cells with their text'],
  ['null', `#cells=1.${packed('null')}`, 'not a list of cells with their text'],
  ['a number for a cell', `#cells=1.${packed('{"own": "x", "helper": 7}')}`, 'for the cell “helper” is not text'],
  ['nothing', `#cells=1.${packed('{}')}`, 'it changes no cell'],
  ['other cells only', `#cells=1.${packed('{"gone": "x"}')}`, 'no cell “gone”'],
  ['too much', `#cells=1.${packed(JSON.stringify({ own: 'x'.repeat(mostBytes) }))}`, 'more than 200 kB of text'],
])('a link that holds %s is refused in words', async (_, hash, words) => {
  expect(await read(hash)).toEqual({ refused: expect.stringContaining(words) });
});

test('of a link that would unpack to a hundred times the limit, little more than the limit is unpacked', async () => {
  const Real = DecompressionStream;
  const given: number[] = [];
  const count = (chunk: Uint8Array, controller: TransformStreamDefaultController) => {
    given.push(chunk.length);
    controller.enqueue(chunk);
  };
  vi.stubGlobal(
    'DecompressionStream',
    class {
      writable: WritableStream;
      readable: ReadableStream;
      constructor(format: CompressionFormat) {
        const real = new Real(format);
        this.writable = real.writable;
        this.readable = real.readable.pipeThrough(new TransformStream({ transform: count }));
      }
    },
  );
  const bomb = `#cells=1.${packed(Buffer.alloc(100 * mostBytes, 0x20))}`;
  expect(await read(bomb)).toEqual({ refused: expect.stringContaining('more than 200 kB of text') });
  vi.unstubAllGlobals();
  const unpacked = given.reduce((sum, each) => sum + each, 0);
  expect(unpacked).toBeGreaterThan(mostBytes);
  expect(unpacked).toBeLessThan(4 * mostBytes);
});

test('what no link may bring makes no link, and what just may does', async () => {
  const longest = { own: 'x'.repeat(mostBytes - '{"own":""}'.length) };
  await expect(shareLink({ own: `${longest.own}x` }, defaults)).rejects.toThrow('more than 200 kB of text');
  expect(await read(await shareLink(longest, defaults))).toEqual({ texts: longest, left: '' });
});
