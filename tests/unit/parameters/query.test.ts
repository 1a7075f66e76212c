// Links that hold the state of a page are read back exactly, including old ones.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adopt } from '../../../src/parameters/legal.ts';
import { decode, encode } from '../../../src/parameters/query.ts';
import { read } from '../../../src/parameters/read.ts';
import { defaults, parameterNames, parameterOf, parameters, type Params } from '../../../src/parameters/index.ts';
import { runConflict } from '../../../src/parameters/run-conflict.ts';
import { figure as tinyNet } from '../../../src/figures/tiny-net/index.ts';
import { anyParams, isLegal } from './legal.ts';
import links from './links.golden.json' with { type: 'json' };

test('every state survives its own link, bit for bit, but for the curve that no link holds', () => {
  fc.assert(
    fc.property(anyParams, (params) => {
      expect(decode(encode(params))).toEqual({ params: { ...params, own: [] }, refusals: [] });
    }),
    { numRuns: 2000 },
  );
});

test.each(links)('the link $link made by version $version decodes for ever', ({ link, state }) => {
  expect(decode(link)).toEqual({ params: { ...defaults, ...state }, refusals: [] });
});

test('the default state has no query', () => {
  expect(encode(defaults)).toBe('');
});

test('a curve is never in a link: there its name is that of somebody else', () => {
  expect(encode({ ...defaults, own: [0, 0.5], step: 7 })).toBe('?step=7');
  expect(encode({ ...defaults, own: [1] }, '?own=blue')).toBe('?own=blue');
  expect(decode('?own=0,1&OWN=2&step=7')).toEqual({ params: { ...defaults, step: 7 }, refusals: [] });
});

test('what does not fit together loses a link’s values one by one, and never the curve', () => {
  const params: Params = { ...defaults, own: [0, 1], totalSteps: 500, step: 7 };
  const { params: legal, refusals } = adopt(params, { parameters: [], conflict: runConflict });
  expect([legal.own, legal.step, refusals.length]).toEqual([[0, 1], 7, 1]);
});

test('a link that trains with an f(x) is refused where there is none, and the rest of it is shown', () => {
  const link = decode('?net_schedule=own&net_seed=4').params;
  const alone = adopt(link, tinyNet);
  expect(alone.params).toEqual({ ...defaults, netSeed: 4 });
  expect(alone.refusals).toEqual([
    'schedule of the second run must not be your own f(x) before there is one: write it in the notebook of this site, and it is here as well',
  ]);
  expect(adopt({ ...link, own: [1] }, tinyNet)).toEqual({ params: { ...link, own: [1] }, refusals: [] });
});

test('a curve is read as JSON, every number to the last bit', () => {
  const own = [0, 0.1 + 0.2, 1e-300, 100];
  expect(read(parameters.own, JSON.stringify(own))).toEqual(own);
  expect(read(parameters.own, '[]')).toEqual([]);
});

test.each([
  ['', 'your own f(x) must be a list of numbers from 0 to 100 in brackets, not “”'],
  ['0,1', 'your own f(x) must be a list of numbers from 0 to 100 in brackets, not “0,1”'],
  ['[NaN]', 'your own f(x) must be a list of numbers from 0 to 100 in brackets, not “[NaN]”'],
  ['{"0":1}', 'your own f(x) must be a list of numbers from 0 to 100 in brackets, not “{"0":1}”'],
  ['[1,100.5]', 'your own f(x) must be numbers from 0 to 100, not 100.5 at step 1'],
  ['[1,0,-1]', 'your own f(x) must be numbers from 0 to 100, not −1 at step 2'],
  ['[1e999]', 'your own f(x) must be numbers from 0 to 100, not Infinity at step 0'],
  ['["1"]', 'your own f(x) must be numbers from 0 to 100, not “"1"” at step 0'],
  ['[null]', 'your own f(x) must be numbers from 0 to 100, not “null” at step 0'],
  [JSON.stringify(Array(10_001).fill(1)), 'your own f(x) must be at most 10,000 numbers from 0 to 100, not 10,001'],
])('a curve is refused with its value and its range (%#)', (text, refusal) => {
  expect(() => read(parameters.own, text)).toThrow(new RangeError(refusal));
});

test('a list and a choice are written as they are read, with commas as they are', () => {
  expect(encode({ ...defaults, milestones: [10, 1_000_000] })).toBe('?milestones=10,1000000');
  expect(encode({ ...defaults, warmup: 'exponential-warmup', milestones: [6000, 8000] })).toBe(
    '?warmup=exponential-warmup',
  );
  expect(decode('?milestones= 10, 1e3').params.milestones).toEqual([10, 1000]);
});

test('a whole number is read with its thousands grouped', () => {
  expect(decode('?warmup_steps=1,000').params.warmupSteps).toBe(1000);
  expect(decode('?warmup_steps=12,000').params.warmupSteps).toBe(12_000);
});

test.each(['[2000, 4000]', '(2000,4000)', '2000 4000', ' [ 2000  4000 ] ', '2000 , 4000'])('%s is a list', (text) => {
  expect(read(parameters.milestones, text)).toEqual([2000, 4000]);
});

test.each(['2 000', '2 500', '2000, 4 500', '[2000', '2000)', '[2000)', '[]', '2000;4000', '[[2000]]'])(
  '%s is no list',
  (text) => expect(() => read(parameters.milestones, text)).toThrow(/^milestones must be 1 to 50 whole numbers/),
);

test('keys of others stay in the link, ours are written anew', () => {
  expect(encode({ ...defaults, step: 7 }, '?utm_source=course&step=9&Step=1&v=1')).toBe('?utm_source=course&step=7');
});

test.each([
  ['?peak_lr=abc', 'peak learning rate must be a number from 0.000001 to 10, not “abc”'],
  ['?peak_lr=', 'peak learning rate must be a number from 0.000001 to 10, not “”'],
  ['?peak_lr=NaN', 'peak learning rate must be a number from 0.000001 to 10, not “NaN”'],
  ['?start_factor=Infinity', 'start factor must be a number from 0 to 2, not “Infinity”'],
  ['?start_factor=-0.5', 'start factor must be a number from 0 to 2, not “-0.5”'],
  ['?start_factor=0x1', 'start factor must be a number from 0 to 2, not “0x1”'],
  ['?warmup_steps=1.5', 'warmup steps must be a whole number from 0 to 100,000, not “1.5”'],
  ['?warmup_steps=1e9', 'warmup steps must be a whole number from 0 to 100,000, not “1e9”'],
  ['?warmup_steps=%zz', 'warmup steps must be a whole number from 0 to 100,000, not “%zz”'],
  ['?warmup_steps=5&warmup_steps=6', 'warmup steps is given 2 times in the link; once is legal'],
  ['?Warmup_Steps=5', 'the link says “Warmup_Steps” where warmup_steps was meant'],
  [
    '?milestones=',
    'milestones must be 1 to 50 whole numbers from 1 to 1,000,000,000, each greater than the last, with commas between, not “”',
  ],
  [
    '?milestones=5,5',
    'milestones must be 1 to 50 whole numbers from 1 to 1,000,000,000, each greater than the last, with commas between, not “5,5”',
  ],
  [
    '?milestones=6,5',
    'milestones must be 1 to 50 whole numbers from 1 to 1,000,000,000, each greater than the last, with commas between, not “6,5”',
  ],
  [
    '?milestones=0',
    'milestones must be 1 to 50 whole numbers from 1 to 1,000,000,000, each greater than the last, with commas between, not “0”',
  ],
  [
    '?milestones=1.5',
    'milestones must be 1 to 50 whole numbers from 1 to 1,000,000,000, each greater than the last, with commas between, not “1.5”',
  ],
  [
    '?milestones=1,,2',
    'milestones must be 1 to 50 whole numbers from 1 to 1,000,000,000, each greater than the last, with commas between, not “1,,2”',
  ],
  [
    '?milestones=1,2,',
    'milestones must be 1 to 50 whole numbers from 1 to 1,000,000,000, each greater than the last, with commas between, not “1,2,”',
  ],
  [
    '?milestones=a',
    'milestones must be 1 to 50 whole numbers from 1 to 1,000,000,000, each greater than the last, with commas between, not “a”',
  ],
  [
    '?warmup=cosine',
    'warmup must be linear-warmup, cosine-warmup, exponential-warmup or logarithmic-warmup, not “cosine”',
  ],
  ['?compare=toString', 'comparison must be none or second, not “toString”'],
  ['?total_steps=1e10', 'total steps must be a whole number from 1 to 1,000,000,000, not “1e10”'],
  ['?other_peak_lr=1e-300', 'kept run’s peak learning rate must be a number from 0.000001 to 10, not “1e-300”'],
  [
    `?milestones=${Array.from({ length: 51 }, (_, index) => index + 1).join()}`,
    'milestones must be 1 to 50 whole numbers from 1 to 1,000,000,000, each greater than the last, with commas between, not “1,2,3,4,5,6,7,8,9,10,11,…” (143 characters)',
  ],
  ['?peak_lr=0,001', 'peak learning rate must be a number from 0.000001 to 10, not “0,001”'],
  ['?peak_lr=1,5', 'peak learning rate must be a number from 0.000001 to 10, not “1,5”'],
  ['?conventions=', 'choose at least one of the conventions'],
  [
    '?conventions=timm-default,adam',
    'conventions must be some of torchvision-helper, linear-lr, torchvision-linear-lr and 33 more, with commas between, not “adam”',
  ],
  ['?conventions=nanogpt,nanogpt', 'conventions must be named once each, not “nanogpt” twice'],
  ['?v=2', 'this page reads links of version 1, not “2”'],
  [
    `?step=${'9'.repeat(10_000)}`,
    'step must be a whole number from 0 to 200,000, not “999999999999999999999999…” (10,000 characters)',
  ],
])('%.40s is refused with value and range', (link, refusal) => {
  expect(decode(link)).toEqual({ params: defaults, refusals: [refusal] });
});

test('one refused value does not cost the others', () => {
  const { params, refusals } = decode('?warmup_steps=-1&start_factor=0.5');
  expect(params).toEqual({ ...defaults, startFactor: 0.5 });
  expect(refusals).toHaveLength(1);
});

test('whatever a link holds, the state is legal', () => {
  const keys = fc.oneof(
    fc.constantFrom('peak_lr', 'start_factor', 'warmup_steps', 'decay', 'milestones', 'STEP', 'v', '__proto__'),
    fc.string(),
  );
  const values = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double().map(String),
    fc.array(fc.integer({ min: -1 })).map(String),
    fc.constantFrom('%', '%00', '1e999', 'toString', 'linear', '5,5', '5,6', ','),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, values)), (pairs) => {
      const { params } = decode(`?${pairs.map((pair) => pair.join('=')).join('&')}`);
      for (const name of parameterNames) expect(isLegal(parameterOf(name), params[name]), name).toBe(true);
    }),
    { numRuns: 1000 },
  );
}, 30_000);
