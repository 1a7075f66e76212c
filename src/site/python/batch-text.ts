import type { Output } from './messages.ts';

/** How many milliseconds text waits for more. */
const wait = 30;

/** Hands outputs on in their order, with text that comes at short intervals as one. */
export function together(output: (id: string, output: Output) => void) {
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
      timer ??= setTimeout(flush, wait);
    },
  };
}
