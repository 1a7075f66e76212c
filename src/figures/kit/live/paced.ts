// Does repeated work in short tasks, with pauses between.

const leastPauseMs = 100;

/**
 * Does the parts of one piece of work, each in a task of its own, so that none of them is long; and not so often that little
 * time is left for anything else.
 *
 * @returns asks for it; asked again before it is done, it is done once more
 */
export function paced(...parts: readonly (() => void)[]): () => void {
  let state: 'idle' | 'at it' | 'once more' = 'idle';

  function start(): void {
    state = 'at it';
    setTimeout(() => next(0, 0));
  }

  function next(index: number, spent: number): void {
    const began = performance.now();
    try {
      parts[index]!();
    } finally {
      // A part that fails is none that is never tried again.
      const time = spent + performance.now() - began;
      if (index + 1 < parts.length) setTimeout(() => next(index + 1, time));
      else setTimeout(() => (state === 'once more' ? start() : (state = 'idle')), Math.max(leastPauseMs, 3 * time));
    }
  }

  return () => {
    if (state === 'idle') start();
    else state = 'once more';
  };
}
