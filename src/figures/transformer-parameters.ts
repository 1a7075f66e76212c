import type { Parameter } from './kit/parameter.ts';

/** . */
export const transformerParameters = {} as const satisfies Record<string, Parameter>;
