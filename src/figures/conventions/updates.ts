// The learning rates of the chosen conventions at the first updates and around the arrival at the full rate.
import { factsOf } from '../../frameworks/facts.ts';
import { type Convention, frameworks, type WarmupSettings } from '../../frameworks/index.ts';
import type { Params } from '../../parameters/index.ts';

/** The rate of one convention at one update. */
export interface Row {
  update: number;
  convention: string;
  multiplier: number;
  rate: number;
}

const all = new Map(frameworks.flatMap(({ conventions }) => conventions).map((each) => [each.id, each]));

/** What the reader types, by the names of a convention. */
export const ownOf = ({ warmupSteps, startFactor }: Params): WarmupSettings => ({ length: warmupSteps, startFactor });

/** The conventions the reader chose that take what the reader typed. */
export function chosen(params: Params): Convention[] {
  return params.conventions
    .map((id) => all.get(id))
    .filter((each) => each !== undefined)
    .filter((each) => !('refusal' in factsOf(each, ownOf(params))));
}

/** Those that do not take it, each with its reason. */
export function refused(params: Params): { readonly id: string; readonly reason: string }[] {
  return params.conventions.flatMap((id) => {
    const convention = all.get(id);
    const facts = convention && factsOf(convention, ownOf(params));
    return facts && 'refusal' in facts ? [{ id, reason: facts.refusal }] : [];
  });
}

const whole = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** The updates of the two panels: the first four, and those around the arrival. */
export const panelsOf = ({ warmupSteps }: Params): readonly [start: number[], arrival: number[]] => [
  whole(0, 3),
  whole(Math.max(0, warmupSteps - 2), warmupSteps + 2),
];

/** Every update that is drawn, once, in order. */
export const drawnUpdates = (params: Params): number[] => [...new Set(panelsOf(params).flat())].sort((a, b) => a - b);

/** The rates of some conventions at some updates. */
export function rowsAt(params: Params, conventions: readonly Convention[], updates: readonly number[]): Row[] {
  return conventions.flatMap((convention) => {
    const schedule = convention.schedule(ownOf(params));
    return updates.map((update) => {
      const multiplier = schedule(update);
      return { update, convention: convention.id, multiplier, rate: multiplier * params.peakLr };
    });
  });
}

/** Conventions that look alike, and what they do at each update. */
export interface Group {
  readonly ids: readonly string[];
  readonly rows: readonly Row[];
}

/**
 * Rows by what can be told apart: conventions whose rates differ nowhere by more than **least** are one group.
 *
 * @param least a rate ≥ 0
 */
export function groups(rows: readonly Row[], least: number): Group[] {
  const found: { ids: string[]; rows: Row[] }[] = [];
  for (const id of new Set(rows.map(({ convention }) => convention))) {
    const ratesOfIt = rows.filter(({ convention }) => convention === id);
    const alike = found.find((group) =>
      group.rows.every(({ rate }, index) => Math.abs(rate - ratesOfIt[index]!.rate) <= least),
    );
    if (alike) alike.ids.push(id);
    else found.push({ ids: [id], rows: ratesOfIt });
  }
  return found;
}
