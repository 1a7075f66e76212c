const pause = 100;

/**
 * Does some parts of one piece of work in the next frame, each in a task of its own, so that none is long together with
 * the others; and not so often that little time is left for anything else.
 *
 * @returns asks for it; asked again before it is done, it is done once more
 */
export function paced(...parts: readonly (() => void)[]): () => void {
  let state: 'idle' | 'waiting' | 'at it' | 'once more' = 'idle';
  const task = (run: () => void, delay = 0): unknown => setTimeout(run, delay);

  function start(): void {
    state = 'waiting';
    requestAnimationFrame(() => {
      state = 'at it';
      next(0, 0);
    });
  }

  function next(index: number, spent: number): void {
    const began = performance.now();
    parts[index]!();
    const time = spent + performance.now() - began;
    if (index + 1 < parts.length) return void task(() => next(index + 1, time));
    task(() => (state === 'once more' ? start() : (state = 'idle')), Math.max(pause, 3 * time));
  }

  return () => {
    if (state === 'idle') start();
    else if (state === 'at it') state = 'once more';
  };
}
