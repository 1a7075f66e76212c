// Keeps every part of the page that shows the parameters true to them, what is on the screen first.
import type { Params } from '../../../parameters/index.ts';
import { params, watch } from './state.ts';

/** A part of the page that shows the reader's parameters. */
export interface Follower {
  /** Where it stands; it follows at once while this is near the screen. */
  readonly element: Element;
  /** Shows the parameters as they are now. */
  readonly update: () => void;
  /** What can wait until the reader pauses. */
  readonly settle?: () => void;
}

/** How long the parameters stay as they are before what can wait is shown. */
const settleMs = 150;
const near = new Set<Element>();
const shown = new Map<Follower, Params>();
const observer = new IntersectionObserver(
  (entries) => entries.forEach((entry) => near[entry.isIntersecting ? 'add' : 'delete'](entry.target)),
  { rootMargin: '10%' },
);
const whenIdle =
  globalThis.requestIdleCallback ??
  ((run: IdleRequestCallback) => setTimeout(() => run({ timeRemaining: () => 1 } as IdleDeadline)));

let frame = 0;
let timer = 0;
let unsettled: Follower[] = [];

function update(follower: Follower): void {
  if (shown.get(follower) === params()) return;
  const now = params();
  follower.update();
  shown.set(follower, now);
}

function updateNear(): void {
  frame = 0;
  for (const follower of shown.keys()) if (near.has(follower.element)) update(follower);
}

// In slices, so that a slider taken up again is not kept waiting; but not for ever, where a browser is never idle.
const beginSettling = () => whenIdle(settle, { timeout: 1000 });

function settle(deadline: IdleDeadline): void {
  if (unsettled.length === 0) return;
  // Asked for before the rest: a part that fails leaves none of the others behind.
  beginSettling();
  do {
    const follower = unsettled.shift();
    if (!follower) return;
    update(follower);
    follower.settle?.();
  } while (deadline.timeRemaining() > 1);
}

function changed(): void {
  frame ||= requestAnimationFrame(updateNear);
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    unsettled = [...shown.keys()];
    beginSettling();
  }, settleMs);
}

watch(() => {
  params();
  changed();
});

/**
 * Keeps a part of the page true to the reader's parameters: in the next frame what is near the screen, the rest as soon
 * as the reader pauses. So a movement costs what can be seen of it, and whoever reads without looking is told the truth.
 */
export function follow(follower: Follower): void {
  // No parameters yet, so that the first update is one.
  shown.set(follower, {} as Params);
  observer.observe(follower.element);
  changed();
}
