// Texts to try the finder with, computed by the conventions themselves.
import { frameworks } from '../../frameworks/index.ts';

/** Something to paste: a name for its button, and the text. */
export interface Example {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

function rates(id: string, length: number, peak: number, updates: number): number[] {
  const convention = frameworks.flatMap(({ conventions }) => conventions).find((each) => each.id === id);
  if (!convention) throw new RangeError(`no framework has the convention ${id}`);
  const multiplier = convention.schedule({ length, startFactor: convention.defaultSettings.startFactor });
  return Array.from({ length: updates }, (_, step) => multiplier(step) * peak);
}

const six = (rate: number) => String(Number(rate.toPrecision(6)));

/** The rates of a convention, one a line. */
const list = (): string => rates('nanogpt', 6, 6e-4, 9).map(six).join('\n');

// As Python writes it.
const scientific = (rate: number) =>
  Number(rate.toPrecision(4))
    .toExponential()
    .replace(/e-(\d)$/, 'e-0$1');

// What the Trainer of transformers 5 prints every ten updates: the rate of the update before the line, in four digits.
const log = (): string =>
  rates('transformers-linear', 100, 5e-5, 130)
    .filter((_, step) => step % 10 === 9)
    .map(
      (rate, index) =>
        `{'loss': '${(2.31 - 0.04 * index).toFixed(2)}', 'learning_rate': '${scientific(rate)}', 'epoch': '${((index + 1) / 100).toFixed(2)}'}`,
    )
    .join('\n');

const config = (): string => `SOLVER:
  BASE_LR: 0.02
  WARMUP_FACTOR: 0.001
  WARMUP_ITERS: 1000
  WARMUP_METHOD: "linear"
  MAX_ITER: 90000`;

/** What a reader without anything at hand can try; each is computed by the conventions themselves. */
export const examples = (): readonly Example[] => [
  { id: 'rates', title: 'a list of rates', text: list() },
  { id: 'log', title: 'a Trainer log', text: log() },
  { id: 'config', title: 'a Detectron2 config', text: config() },
];
