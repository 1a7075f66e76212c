// Texts that cannot be read are refused with what was found, and no text makes the recogniser throw.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/which/index.ts';

describe('a text that cannot be read is refused by what was found and what is wanted', () => {
  const nothing =
    'There is nothing to read. Paste a list of rates, a training log, or the lines of a config that set the warmup.';
  it.each([
    ['', nothing],
    [' \n\t\r\n ', nothing],
    [
      '0.1, '.repeat(1_000_001),
      'That is 5,000,005 characters, and at most 5,000,000 are read. Paste the beginning: the warmup is there.',
    ],
    [
      '0.1 '.repeat(200_001),
      'That is 200,001 rates, and at most 200,000 are read. Paste the beginning: the warmup is there.',
    ],
    [
      'words and no rate, '.repeat(20_000),
      'No rates were found in it, and it is too long for a config. Paste a list of rates, a training log, or the lines of a config that set the warmup.',
    ],
    [
      '\u0089PNG\r\n\u001A\n\u0000\u0000',
      'That is not text: character 7 is U+001A. Paste a list of rates, a log or a config.',
    ],
    ['PK\uFFFD\uFFFD', 'That is not text: character 3 is U+FFFD. Paste a list of rates, a log or a config.'],
    ['[0.1, nan, 0.3]', 'Rate 2 is "nan". Every rate must be a finite number ≥ 0.'],
    ['0.1\n0.2\n-inf', 'Rate 3 is "-inf". Every rate must be a finite number ≥ 0.'],
    ['0.1 0.2 1e999', 'Rate 3 is "1e999". Every rate must be a finite number ≥ 0.'],
    ['0.1 -0.2 0.3', 'Rate 2 is "-0.2", below 0. Every rate must be a finite number ≥ 0.'],
    ['0.001', 'That is one rate, 0.001. A warmup shows in three rates or more.'],
    ['0.1 0.2', 'Two rates, 0.1 and 0.2, lie on many curves. Paste three or more.'],
    [
      '0.1, 0.1, 0.1',
      'All 3 rates are 0.1: a constant rate shows no warmup. Paste the rates from the first update on.',
    ],
    ['0.1, 0.2, 30%', 'Rate 3 is "30%" and rate 1 is "0.1": some are percent and some are not. Write all in one unit.'],
    [
      'step 10: lr 0.1\nepoch 2: lr 0.2\nepoch 3: lr 0.3',
      'Line 1 counts updates ("step 10") and line 2 counts epochs ("epoch 2"). Paste lines that all count the same.',
    ],
    [
      'step 10: lr 0.1\nlr 0.2\nstep 30: lr 0.3',
      'Line 1 counts updates ("step 10") and line 2 names no step. Paste lines that all count the same.',
    ],
    ['step 1 lr 0.1\nstep 2 lr nan', 'The rate at step 2 is "nan". Every rate must be a finite number ≥ 0.'],
    ['step 1 lr 0.1\nstep 1 lr 0.2', 'Step 1 has two rates, 0.1 and 0.2. Paste one parameter group of one run.'],
    ['step 5 lr 0.1\nstep 2 lr 0.2', 'Step 2 comes after step 5. Paste one run, in order.'],
    [
      '[0.0, 0.1, 0.2, ..., 1.0, 1.0]',
      'The list is cut short with "...". Paste it whole; in NumPy, np.set_printoptions(threshold=sys.maxsize).',
    ],
    [
      'Step,a - lr,b - lr\n0,0.1,0.2',
      'The table has 2 columns of rates: "a - lr" and "b - lr". Paste one of them with its steps.',
    ],
    ['step,lr\nx,0.1', 'The column "step" says "x". A step must be a whole number ≥ 0.'],
  ])('by the message of case %#', (text, message) => {
    expect(answer(text)).toEqual({ kind: 'refused', message });
  });
});

it('answers any text, and never throws', { timeout: 60_000 }, () => {
  const words = fc.constantFrom('lr', 'learning_rate=', 'step ', 'warmup_steps=', '(', ')', '{', '"', ':', ',', '\n', '0.1', '1e-4', 'epoch 2', '[', 'LinearLR', '--lr ', '1/1000', 'N', '%', '=', '_', '/', '**', '-'); // prettier-ignore
  const list = fc.array(fc.constantFrom('0', '0.1', '1e-4', '0.25', '0.5', '1', '3', '0.30'), { maxLength: 12 });
  const text = fc.oneof(list.map((all) => all.join(' ')), fc.string({ unit: 'binary', maxLength: 300 }), fc.array(words, { maxLength: 60 }).map((all) => all.join(''))); // prettier-ignore
  const kinds = new Set<string>();
  fc.assert(
    fc.property(text, (text) => {
      kinds.add(answer(text).kind);
    }),
    { numRuns: 1500, seed: 1 },
  );
  expect(kinds).toEqual(new Set(['refused', 'none', 'unfinished', 'found']));
});
