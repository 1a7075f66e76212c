// The states in which the pictures and sentences of the figure controls are kept.
import type { States } from '../states.ts';

export const states: States = { default: {}, ordinary: { netCase: 'half', netControl: 17 } };
