import type { Parameter } from './kit/parameter.ts';

/** . */
export const netParameters = {} as const satisfies Record<string, Parameter>;
