// Random weights to start from, and where they lie.
import type { Random } from '../seeded.ts';
import type { Weights } from './layer.ts';
import { sizes } from './sizes.ts';

/** What a transformer is, besides its sizes. */
export interface Build {
  /** Where it normalizes: **post**, after each addition, as first published; **pre**, before each attention and each feed-forward. */
  readonly norm: 'post' | 'pre';
  /** How many blocks it has. */
  readonly blocks: number;
}

/** Weights that belong together, and what they start as. */
interface Group {
  /** What they are: "block 1 query", "head". */
  readonly name: string;
  /** One number per output (or per row of a table), then one per input if it is a matrix. */
  readonly shape: readonly [number, number?];
  /** All 0, all 1, drawn from N(0, 1), or uniformly between ±√(6 / **fans**). */
  readonly start: 0 | 1 | 'normal' | { readonly fans: number };
}

const { letters, length, width, hidden } = sizes;

/** A matrix that starts after Glorot & Bengio (2010), equation 16: its fans are its outputs and its inputs. */
const matrix = (name: string, outputs: number, inputs: number, fans = outputs + inputs): Group => ({
  name,
  shape: [outputs, inputs],
  start: { fans },
});

const norm = (name: string): Group[] => [
  { name: `${name} gain`, shape: [width], start: 1 },
  { name: `${name} bias`, shape: [width], start: 0 },
];

const block: readonly Group[] = [
  // These three start as parts of one matrix, as in PyTorch's nn.MultiheadAttention.
  ...['query', 'key', 'value'].map((name) => matrix(name, width, width, 3 * width + width)),
  matrix('out', width, width),
  ...norm('attention'),
  matrix('up', hidden, width),
  { name: 'up bias', shape: [hidden], start: 0 },
  matrix('down', width, hidden),
  { name: 'down bias', shape: [width], start: 0 },
  ...norm('feed-forward'),
];

/**
 * The groups of weights of a transformer, in the order in which they are kept: letters, positions, 12 for each block, head.
 *
 * @example groupsOf({ norm: 'post', blocks: 4 }).length // 51
 */
export const groupsOf = ({ norm: place, blocks }: Build): Group[] => [
  { name: 'letters', shape: [letters, width], start: 'normal' },
  { name: 'positions', shape: [length, width], start: 'normal' },
  ...Array.from({ length: blocks }, (_, index) =>
    block.map((group) => ({ ...group, name: `block ${index + 1} ${group.name}` })),
  ).flat(),
  // What pre-LN adds up on its way is normalized once, at the end.
  ...(place === 'pre' ? norm('last') : []),
  matrix('head', letters, width),
];

/**
 * How many weights a group has.
 *
 * @example countOf({ name: 'up', shape: [32, 16], start: { fans: 48 } }) // 512
 */
export const countOf = ({ shape: [outputs, inputs = 1] }: Group): number => outputs * inputs;

/** All weights of a transformer in one array, and each group's by its name. */
interface AllWeights extends Weights {
  /** The weights of a group. */
  readonly of: (name: string) => Weights;
}

/**
 * Room for the weights of some groups, all 0, one group after another.
 *
 * @example roomFor(groupsOf({ norm: 'post', blocks: 4 })).of('head').value.length // 96
 */
export function roomFor(groups: readonly Group[]): AllWeights {
  const total = groups.reduce((sum, group) => sum + countOf(group), 0);
  const all = { value: new Float64Array(total), gradient: new Float64Array(total) };
  const parts = new Map<string, Weights>();
  let from = 0;
  for (const group of groups) {
    const to = from + countOf(group);
    parts.set(group.name, { value: all.value.subarray(from, to), gradient: all.gradient.subarray(from, to) });
    from = to;
  }
  return { ...all, of: (name) => parts.get(name)! };
}

function first(start: Group['start'], random: Random): number {
  if (typeof start === 'number') return start;
  return start === 'normal' ? random.normal() : Math.sqrt(6 / start.fans) * (2 * random.uniform() - 1);
}

/**
 * Sets the weights of some groups to what they start as.
 *
 * @param random is drawn from group by group, in their order
 * @example
 * const groups = groupsOf({ norm: 'pre', blocks: 1 });
 * const weights = roomFor(groups);
 * initialize(weights, groups, seeded(1));
 * weights.of('last gain').value[0] // 1
 */
export function initialize(weights: AllWeights, groups: readonly Group[], random: Random): void {
  for (const { name, start } of groups) {
    const { value } = weights.of(name);
    for (let index = 0; index < value.length; index++) value[index] = first(start, random);
  }
}
