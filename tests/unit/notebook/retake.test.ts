// New parameters get into a changed listing without losing what the reader wrote.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaults } from '../../../src/parameters/index.ts';
import { retake } from '../../../src/site/notebook/retake.ts';
import { listing } from '../../frameworks/listing.ts';

const was = listing(defaults);
const is = listing({ ...defaults, peakLr: 0.3, warmupSteps: 7 });

test('a listing that nobody changed becomes the listing at the new numbers', () => {
  expect(retake(was, was, is)).toEqual({ text: is, left: [] });
});

test('lines of the reader stay where they are, and numbers come in around them', () => {
  const mine = was
    .replace('    decay.step()', '    decay.step()\n    print("mine")')
    .replace('        return 1.0\n', '');
  const { text, left } = retake(mine, was, is);
  expect(text).toBe(
    is.replace('    decay.step()', '    decay.step()\n    print("mine")').replace('        return 1.0\n', ''),
  );
  expect(left).toEqual([]);
});

test('a number that the reader has written stays, and the line that would have brought another is named', () => {
  const mine = was.replace(`lr=${defaults.peakLr})`, 'lr=99)');
  const { text, left } = retake(mine, was, is);
  expect(text).toContain('lr=99)');
  expect(text).toContain('min(7, len(batches) - 1)');
  expect(left).toEqual(['optimizer = torch.optim.SGD(model.parameters(), lr=0.3)']);
});

test('the same numbers change no text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(retake(text, was, was)).toEqual({ text, left: [] });
    }),
  );
});
