// The states in which the picture and the sentences of each figure are kept: states.ts in the folder of its tests.
import { figures } from '../../../src/figures/index.ts';
import type { Params } from '../../../src/parameters/index.ts';

/** States by name; what is not given is at its default. */
export type States = Readonly<Record<string, Partial<Params>>>;

interface Module {
  readonly states: States;
  /** How many rows a figure may have in any state, where that is more than most need. */
  readonly mostRows?: number;
}

const modules = import.meta.glob<Module>('./*/states.ts', { eager: true });

function moduleOf(id: string): Module {
  const found = modules[`./${id}/states.ts`];
  if (found) return found;
  throw new Error(`the figure ${id} has no states to be looked at in: add tests/unit/figures/${id}/states.ts`);
}

/** The states in which a figure's picture and sentences are kept, by name. */
export const statesOf = (id: string): States => moduleOf(id).states;

/** How many rows a figure may have in any state. */
export const mostRows = (id: string): number => moduleOf(id).mostRows ?? 250;

/** The folders with states of a figure that is not there any more. */
export const leftOver = (): string[] =>
  Object.keys(modules)
    .map((path) => path.split('/')[1]!)
    .filter((id) => !figures.some((figure) => figure.id === id));
