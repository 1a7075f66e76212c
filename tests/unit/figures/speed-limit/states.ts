// The states in which the pictures and sentences of the figure speed-limit are kept.
import type { States } from '../states.ts';

export const states: States = { default: {}, corner: { speedCell: 97 }, 'not-run': { uvStart: 10, speedCell: 0 } };
