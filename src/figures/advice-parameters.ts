import type { Parameter } from './kit/parameter.ts';

/** . */
export const adviceParameters = {} as const satisfies Record<string, Parameter>;
