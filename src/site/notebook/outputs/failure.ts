// An exception that a cell did not catch, in a sentence and as Python's traceback.
import type { Failure } from '../../python/messages.ts';
import { elementsOf } from '../../../figures/kit/live/element.ts';

/**
 * What went wrong in a sentence.
 *
 * @example failureWords({ type: 'ZeroDivisionError', message: 'divide by zero', line: 3, trace: '…' })
 * // "ZeroDivisionError in line 3: divide by zero"
 */
export function failureWords({ type, message, line }: Failure): string {
  const place = line === undefined ? type : `${type} in line ${line}`;
  return message.trim() === '' ? `${place}; Python says no more of it.` : `${place}: ${message.trim()}`;
}

/** Shows an exception that a cell did not catch: what and where in a sentence, Python's traceback on demand. */
export function showFailure(failure: Failure, { document }: { readonly document: Document }): HTMLElement {
  const make = elementsOf(document);
  const trace = make('details', {}, make('summary', {}, 'Python’s traceback'), make('pre', {}, failure.trace.trim()));
  return make(
    'div',
    { class: 'output failure' },
    make('p', {}, failureWords(failure)),
    ...(failure.trace.trim() === '' ? [] : [trace]),
  );
}
