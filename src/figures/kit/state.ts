import { effect, signal } from '@preact/signals-core';
import { defaults, type ParameterName, type Params } from '../parameters.ts';
import { decode, encode } from './query.ts';

const current = signal<Params>(defaults);

/** What the last link set but could not: one sentence each; empty when all was well. */
export const refusals = signal<readonly string[]>([]);

/** The values the page shows now; reading it in `watch` subscribes to it. */
export const params = (): Params => current.value;

/** Runs **update** now and after every change of what it reads. */
export const watch = (update: () => void): void => void effect(update);

/**
 * Shows other values without a new entry in the browser's history, as while a slider moves.
 *
 * @param change legal values of some parameters
 */
export function preview(change: Partial<Record<ParameterName, number>>): void {
  current.value = { ...current.value, ...change };
}

let timer = 0;
// The query the state was last read from or written to.
let known: string | undefined;

function forgetPending(): void {
  clearTimeout(timer);
  timer = 0;
}

function push(): void {
  forgetPending();
  const { pathname, search, hash } = location;
  const query = encode(current.value, search);
  if (query !== search) history.pushState(null, '', pathname + query + hash);
  known = location.search;
}

/**
 * Keeps what is shown: the address holds it, and Back returns to what was kept before. A run of key presses is one
 * entry, since browsers allow few entries a second and nobody wants to undo one press at a time.
 */
export function keep(): void {
  clearTimeout(timer);
  timer = window.setTimeout(push, 400);
}

/** Shows other values and keeps them. */
export function set(change: Partial<Record<ParameterName, number>>): void {
  preview(change);
  keep();
}

/** Puts parameters back to their defaults and keeps that. */
export function reset(names: readonly ParameterName[]): void {
  set(Object.fromEntries(names.map((name) => [name, defaults[name]])));
}

function follow(): void {
  // A step to another fragment of the page changes nothing of its state.
  if (location.search === known) return;
  known = location.search;
  forgetPending();
  const decoded = decode(location.search);
  current.value = decoded.params;
  refusals.value = decoded.refusals;
}

/** Takes the state from the address, now and whenever Back or Forward changes it. */
export function followAddress(): void {
  follow();
  addEventListener('popstate', follow);
  addEventListener('pagehide', () => timer && push());
}
