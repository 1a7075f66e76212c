// The values that the page shows, and the address that holds them.
import { effect, signal } from '@preact/signals-core';
import { defaults, type ParameterName, type Params } from '../../../parameters/index.ts';
import { adopt, type Guard } from '../../../parameters/legal.ts';
import type { Value } from '../../../parameters/parameter.ts';
import { decode, encode, unlinked } from '../../../parameters/query.ts';

/** Other values for some parameters. */
export type Change = Partial<Params>;

/** Another value for one parameter. */
export const changeOf = (name: ParameterName, value: Value): Change => ({ [name]: value });

const current = signal<Params>(defaults);

/** What the last link set but could not: one sentence each; empty when all was well. */
export const refusals = signal<readonly string[]>([]);

/** The values the page shows now; reading it in `watch` subscribes to it. */
export const params = (): Params => current.value;

/** Runs **update** now and after every change of what it reads. */
export const watch = (update: () => void): void => void effect(update);

const guards: Guard[] = [];

/** Shows the state as far as **guard** lets it through, now and whenever it is read from an address. */
export function guardWith(guard: Guard): void {
  guards.push(guard);
  const { params, refusals: refused } = adopt(current.value, guard);
  if (refused.length === 0) return;
  current.value = params;
  refusals.value = [...refusals.value, ...refused];
}

/**
 * Shows other values without a new entry in the browser's history, as while a slider moves. Values that a figure of the
 * page cannot show together with the rest change nothing.
 *
 * @param change legal values of some parameters
 * @returns why nothing was changed; undefined if it was
 */
export function preview(change: Change): string | undefined {
  const next = { ...current.value, ...change };
  const names = Object.keys(change) as ParameterName[];
  // What the reader moved is what is wrong, not what it ran into.
  const blamed = names.length === 1 ? names[0] : undefined;
  const refusal = guards.map(({ conflict }) => conflict?.(next, blamed)).find((each) => each !== undefined);
  if (refusal === undefined) current.value = next;
  return refusal;
}

/** How long no value moves until the next change is another entry in the history, and the least time between writes. */
const settleMs = 400;

let timer = 0;
// What the changes that follow each other are about, once they have their entry in the history.
let entered: string | undefined;
// Whether the address lags behind them.
let pending = false;
// The query the state was last read from or written to.
let known: string | undefined;

function forgetPending(): void {
  clearTimeout(timer);
  entered = undefined;
  pending = false;
}

function write(into: 'pushState' | 'replaceState'): boolean {
  const { pathname, search, hash } = location;
  const query = encode(current.value, search);
  if (query !== search) history[into](null, '', pathname + query + hash);
  known = location.search;
  return query !== search;
}

function settle(): void {
  if (pending) write('replaceState');
  forgetPending();
}

/**
 * Keeps what is shown: the address holds it, and Back returns to what was kept before. A run of key presses is one
 * entry, since browsers allow few entries a second and nobody wants to undo one press at a time. The first press of a run
 * is written at once, since a reload would lose what is not; the others are written together, when no more follow.
 *
 * @param about the parameters that moved: other ones begin another entry
 */
export function keep(about: readonly string[]): void {
  const run = String(about);
  if (entered !== run) settle();
  clearTimeout(timer);
  timer = window.setTimeout(settle, settleMs);
  if (entered !== undefined) pending = true;
  else if (write('pushState')) entered = run;
}

/**
 * Shows other values and keeps them.
 *
 * @returns why nothing was changed; undefined if it was
 */
export function set(change: Change): string | undefined {
  const refusal = preview(change);
  if (refusal === undefined) keep(Object.keys(change));
  return refusal;
}

/** Puts parameters back to their defaults and keeps that. */
export function reset(names: readonly ParameterName[]): void {
  set(Object.fromEntries(names.map((name) => [name, defaults[name]])));
}

function readAddress(): void {
  // A step to another fragment of the page changes nothing of its state.
  if (location.search === known) return;
  known = location.search;
  forgetPending();
  const { params: linked, refusals: unread } = decode(location.search);
  let state = { params: { ...linked, ...unlinked(current.value) }, refusals: unread };
  for (const guard of guards) {
    const { params: legal, refusals: refused } = adopt(state.params, guard);
    state = { params: legal, refusals: [...state.refusals, ...refused] };
  }
  current.value = state.params;
  refusals.value = state.refusals;
}

/** Takes the state from the address, now and whenever Back or Forward changes it. */
export function followAddress(): void {
  readAddress();
  addEventListener('popstate', readAddress);
  addEventListener('pagehide', settle);
}
