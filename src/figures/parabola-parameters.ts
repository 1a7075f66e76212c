import type { Parameter } from './kit/parameter.ts';

/** . */
export const parabolaParameters = {} as const satisfies Record<string, Parameter>;
