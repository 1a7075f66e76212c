import type { Framework } from './framework.ts';
import { optax } from './optax.ts';
import { pytorchLambdaLR } from './pytorch-lambdalr.ts';
import { pytorchLinearLR } from './pytorch-linearlr.ts';

export type { Convention, Formula, Framework, Own, Rendered, Source, Trap } from './framework.ts';

/** Every framework, in the order in which a page lists them. */
export const frameworks: readonly Framework[] = [pytorchLambdaLR, pytorchLinearLR, optax];
