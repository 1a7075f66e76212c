// Joins text that comes at short intervals, so that a page shows it at once.
import type { Output } from './messages.ts';

// How long text waits for more.
const waitMs = 30;

/** Hands outputs on in their order, with text that comes at short intervals as one. */
export function batchText(output: (id: string, output: Output) => void) {
  let held: { id: string; text: string } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    const { id, text } = held ?? {};
    held = undefined;
    if (id !== undefined && text) output(id, { kind: 'text', text });
  };
  return {
    flush,
    add(id: string, next: Output) {
      if (next.kind !== 'text') {
        flush();
        return output(id, next);
      }
      held = { id, text: (held?.text ?? '') + next.text };
      timer ??= setTimeout(flush, waitMs);
    },
  };
}
