import type { Parameter } from './kit/parameter.ts';

/** . */
export const adamParameters = {} as const satisfies Record<string, Parameter>;
