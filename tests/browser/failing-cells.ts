// Notebook cells that fail, each with the words that the page must show for it.
const noMultiplier = 'a multiplier must be a number from 0 to 100';
/** Cells that end at an exception: what is tried, the code, and what the page says of it. */
export const failing: readonly (readonly [what: string, code: string, words: string | RegExp])[] = [
  ['a syntax error', 'x = 1\ny = = 2\n', /^SyntaxError in line 2: /],
  ['a bracket that never closes', 'print(1\n', /^SyntaxError in line 1: /],
  ['a wrong indent', 'x = 1\n    y = 2\n', /^IndentationError in line 2: /],
  [
    'an exception in a function',
    'def g(x):\n    return 1 / x\n\n\ng(0)\n',
    'ZeroDivisionError in line 2: divide by zero',
  ],
  ['a name that is not there', '\n\nprint(batches)\n', "NameError in line 3: name 'batches' isn't defined"],
  ['import os', 'import os\n', "ImportError in line 1: there is no module 'os' here: this is MicroPython inside"],
  ['import js', 'import js\n', "ImportError in line 1: there is no module 'js' here"],
  ['import urllib.request', 'import urllib.request\n', "there is no module 'urllib.request' here"],
  ['open', 'open("data.csv")\n', 'OSError in line 1: there are no files here'],
  ['input', 'input("rate? ")\n', 'RuntimeError in line 1: nobody can be asked here'],
  ['f gives text', 'use(lambda x: "fast", 0.1, 10, 0.1)', `f(0) gave 'fast', which is a str; ${noMultiplier}`],
  ['f gives nothing', 'use(lambda x: None, 0.1, 10, 0.1)', `f(0) gave None, which is a NoneType; ${noMultiplier}`],
  ['f gives True', 'use(lambda x: x < 5, 0.1, 10, 0.1)', `f(0) gave True, which is a bool; ${noMultiplier}`],
  ['f gives NaN', 'use(lambda x: float("nan"), 0.1, 10, 0.1)', `f(0) gave nan; ${noMultiplier}`],
  ['f gives infinity', 'use(lambda x: 1e999 if x > 3 else 1, 0.1, 10, 0.1)', `f(4) gave inf; ${noMultiplier}`],
  ['f gives less than 0', 'use(lambda x: 1 - x, 0.1, 10, 0.1)', `f(2) gave -1; ${noMultiplier}`],
  ['f gives 2³²', 'use(lambda x: 2**32, 0.1, 10, 0.1)', `f(0) gave 4294967296; ${noMultiplier}`],
  ['f is no function', 'use(0.5, 0.1, 10, 0.1)', 'use() takes a function of the step first, not 0.5'],
  ['f raises', 'def own(x):\n    return [1][x]\n\n\nuse(own, 0.1, 10, 0.1)', 'IndexError in line 2: '],
  ['a rate that is no number', 'plot([0.1, None], 0.1, 10, 0.1)', 'rates[1] is None, which is a NoneType'],
  ['a huge warmup', 'plot([0.1], 0.1, 2**40, 0.1)', 'warmup_iters is 1099511627776; it must be a whole number from'],
  [
    'memory in one piece',
    'x = [0] * 10**9\n',
    'MemoryError in line 1: the cells need more memory than Python has here: at most 64 MiB',
  ],
  [
    'memory bit by bit',
    'all = []\nwhile True:\n    all.append(bytearray(10**6))\n',
    'MemoryError in line 3: the cells need',
  ],
  ['a recursion without end', 'def g(x):\n    return g(x + 1)\n\n\ng(0)\n', /maximum recursion|too deep|too long/],
];
