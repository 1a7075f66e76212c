// What this browser keeps for the site from page to page: the one place that touches localStorage.

/** Under which key the reader's own f(x) is kept. */
export const ownCurveKey = 'own';

/** Under which key the reader's theme is kept; client/theme-at-once.js reads it too, before any module can. */
export const themeKey = 'theme';

/** Under which key it is kept whether a slash leads to the search. */
export const slashKey = 'slash';

/** Under which key it is kept where the reader was. */
export const placeKey = 'place';

/**
 * What is kept under a key; null if nothing is, or the browser forbids to look.
 *
 * @example read(ownCurveKey) // "[0,0.5,1]"
 */
export function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

// Whether the browser let the page change what it keeps.
function changed(change: () => void): boolean {
  try {
    change();
    return true;
  } catch {
    return false;
  }
}

/**
 * Keeps a text under a key, also for other tabs and for later visits.
 *
 * @returns false if the browser keeps nothing, because storage is forbidden or full
 */
export const write = (key: string, text: string): boolean => changed(() => localStorage.setItem(key, text));

/**
 * Forgets what is kept under a key.
 *
 * @returns false if the browser forbids it
 */
export const remove = (key: string): boolean => changed(() => localStorage.removeItem(key));

/**
 * Calls a listener with what was kept under a key and what is, each time another tab changes it. Where another tab forgets
 * everything, both are null: what was kept, the browser does not say.
 */
export function watch(key: string, listener: (before: string | null, now: string | null) => void): void {
  addEventListener('storage', (event) => {
    // Without a key, all that was kept is gone, and the event has no value.
    if (event.key === key || event.key === null) listener(event.oldValue, event.newValue);
  });
}
