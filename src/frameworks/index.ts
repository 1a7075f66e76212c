// Every framework of the site.
import { deepspeed } from './deepspeed/index.ts';
import { detectron2 } from './detectron2/index.ts';
import { fairseq } from './fairseq/index.ts';
import type { Framework } from './framework.ts';
import { keras } from './keras/index.ts';
import { lightning } from './lightning.ts';
import { megatron } from './megatron.ts';
import { mmengine } from './mmengine/index.ts';
import { nanogpt } from './nanogpt.ts';
import { optax } from './optax/index.ts';
import { paddle } from './paddle/index.ts';
import { pytorchLambdaLR } from './pytorch-lambdalr.ts';
import { pytorchLinearLR } from './pytorch-linearlr/index.ts';
import { timm } from './timm/index.ts';
import { torchtitan } from './torchtitan.ts';
import { transformers } from './transformers/index.ts';

export type { Convention, Formula, Framework, WarmupSettings, Rendered, Source, Trap } from './framework.ts';

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
