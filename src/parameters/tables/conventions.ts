// The names of all conventions, and which of them the reader compares.
import type { Parameter } from '../parameter.ts';

/** Every convention by its slug, as short as a label beside its line has to be. */
export const conventionNames = {
  'torchvision-helper': 'torchvision’s old helper',
  'linear-lr': 'PyTorch LinearLR',
  'torchvision-linear-lr': 'torchvision',
  'constant-lr': 'PyTorch ConstantLR',
  'one-cycle': 'PyTorch OneCycleLR',
  'transformers-linear': 'transformers',
  'transformers-wsd': 'transformers WSD',
  'transformers-cosine-warmup-with-min-lr': 'transformers min_lr',
  'transformers-warmup-lr-rate': 'transformers warmup_lr_rate',
  'timm-default': 'timm',
  'timm-prefix': 'timm with prefix',
  'optax-cosine': 'optax cosine',
  'optax-exponential': 'optax exponential',
  'optax-constant': 'optax constant',
  'optax-linear': 'optax linear',
  'keras-cosine': 'Keras cosine',
  'keras-polynomial': 'Keras polynomial',
  'paddle-linear-warmup': 'Paddle LinearWarmup',
  'paddle-linearlr': 'Paddle LinearLR',
  detectron2: 'Detectron2',
  'detectron2-legacy': 'older Detectron2',
  'mmengine-linearlr': 'MMEngine LinearLR',
  'fairseq-inverse-sqrt': 'fairseq inverse_sqrt',
  'fairseq-polynomial-decay': 'fairseq polynomial',
  'fairseq-cosine': 'fairseq cosine',
  'fairseq-tri-stage': 'fairseq tri_stage',
  'fairseq-fixed': 'fairseq fixed',
  'fairseq-reduce-lr-on-plateau': 'fairseq plateau',
  megatron: 'Megatron-LM',
  torchtitan: 'torchtitan',
  'deepspeed-log': 'DeepSpeed log',
  'deepspeed-linear': 'DeepSpeed linear',
  'deepspeed-cosine-log': 'DeepSpeed cosine log',
  'deepspeed-cosine-linear': 'DeepSpeed cosine linear',
  nanogpt: 'nanoGPT',
  'nanogpt-before-2024-12': 'nanoGPT before 2024-12',
} as const;

/** Which conventions the reader compares. Kept apart from the frameworks, which the article does without. */
export const conventionParameters = {
  conventions: {
    kind: 'set',
    label: 'conventions',
    symbol: '',
    options: conventionNames,
    minCount: 1,
    default: ['linear-lr', 'transformers-linear', 'nanogpt', 'torchtitan', 'deepspeed-linear'],
  },
} as const satisfies Record<string, Parameter>;
