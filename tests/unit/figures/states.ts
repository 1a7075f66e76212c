// The states in which the picture and the sentences of each figure are kept: states.ts in the folder of its tests.
import type { Params } from '../../../src/parameters/index.ts';

/** States by name; what is not given is at its default. */
export type States = Readonly<Record<string, Partial<Params>>>;

interface Module {
  readonly states: States;
  /** How many rows a figure may have in any state, where that is more than most need. */
  readonly mostRows?: number;
}

const modules = import.meta.glob<Module>('./*/states.ts', { eager: true });

/** The states in which a figure's picture and sentences are kept, by name; undefined where nobody has named any. */
export const statesIn = (id: string): States | undefined => modules[`./${id}/states.ts`]?.states;

/** How many rows a figure may have in any state. */
export const mostRows = (id: string): number => modules[`./${id}/states.ts`]?.mostRows ?? 250;
