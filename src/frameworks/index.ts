import type { Framework } from './framework.ts';
import { deepspeed } from './deepspeed.ts';
import { detectron2 } from './detectron2.ts';
import { fairseq } from './fairseq.ts';
import { keras } from './keras.ts';
import { lightning } from './lightning.ts';
import { megatron } from './megatron.ts';
import { mmengine } from './mmengine.ts';
import { nanogpt } from './nanogpt.ts';
import { optax } from './optax.ts';
import { paddle } from './paddle.ts';
import { pytorchLambdaLR } from './pytorch-lambdalr.ts';
import { pytorchLinearLR } from './pytorch-linearlr.ts';
import { timm } from './timm.ts';
import { torchtitan } from './torchtitan.ts';
import { transformers } from './transformers.ts';

export type { Convention, Formula, Framework, Own, Rendered, Source, Trap } from './framework.ts';

/** Every framework, in the order in which a page lists them. */
export const frameworks: readonly Framework[] = [
  pytorchLambdaLR,
  pytorchLinearLR,
  transformers,
  timm,
  optax,
  keras,
  paddle,
  detectron2,
  mmengine,
  fairseq,
  megatron,
  torchtitan,
  deepspeed,
  nanogpt,
  lightning,
];
