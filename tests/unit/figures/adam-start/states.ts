// The states in which the pictures and sentences of the figure adam-start are kept.
import type { States } from '../states.ts';

export const states: States = { default: {}, later: { adamStep: 60 }, 'not-run': { adamBeta1: 0.5 } };
