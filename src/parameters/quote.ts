import { format } from './format.ts';

/**
 * What was given, short enough to show in a notice.
 *
 * @example quote('9'.repeat(10_000)) // "“999999999999999999999999…” (10,000 characters)"
 */
export function quote(text: string): string {
  return text.length <= 24 ? `“${text}”` : `“${text.slice(0, 24)}…” (${format(text.length)} characters)`;
}
