// Has a screen reader say a sentence once a movement has ended.

/** Has a screen reader say a sentence. */
export type Say = (text: string) => void;

/** How long nothing more is said before the last sentence is. */
const silenceMs = 400;

/**
 * A voice that waits for a movement to end, so that not every value on the way is heard.
 *
 * @param region an element with role="status"
 */
export function announcer(region: HTMLElement): Say {
  let timer = 0;
  return (text) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => (region.textContent = text), silenceMs);
  };
}
