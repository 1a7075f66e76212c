import type { Framework } from '../framework.ts';
import { within } from '../limits.ts';
import { reached } from '../plain.ts';
import { linearLRCode } from './code.ts';
import { linearLRConfigs, linearLRConventions } from './conventions.ts';
import { linearLRLimits } from './limits.ts';
import { linearLRTraps } from './traps.ts';

/** PyTorch's ready-made schedulers, one after another: no function to write, and not every run. */
export const pytorchLinearLR: Framework = {
  id: 'pytorch-linearlr',
  title: 'PyTorch, LinearLR',
  package: 'torch',
  language: 'Python',
  precision: 'double',
  stepping:
    'You call scheduler.step() after optimizer.step(). LinearLR computes each rate from the one before, so its last bits drift, and what anybody else does to the rate stays.',
  conventions: linearLRConventions,
  configs: linearLRConfigs,
  traps: linearLRTraps,
  render: within(linearLRLimits, linearLRCode, reached),
};
