import type { Parameter } from './kit/parameter.ts';

/** . */
export const catapultParameters = {} as const satisfies Record<string, Parameter>;
