import type { Trap } from '../framework.ts';
import { thread } from '../traps.ts';

/** What went wrong for people with torch's own schedulers. */
export const linearLRTraps: readonly Trap[] = [
  thread(
    'pytorch/pytorch#86454',
    'Somebody asked LinearLR to start at 0 and got a ZeroDivisionError. The check has been strict since: the start factor must be above 0, so the warmup from nothing that other frameworks have cannot be written with it.',
  ),
  thread(
    'pytorch/pytorch#193682',
    'With total_iters=0 the rate stays at start_factor times its peak for ever. A data loader of one batch does that to torchvision’s detection script: the whole run trains at a thousandth of the rate.',
  ),
  thread(
    'pytorch/pytorch#71544',
    'The example in the documentation once showed a rate that dropped tenfold at its end. The typo was mended. Today’s example lists its rates one epoch early: it says 0.003687 for epoch 0, which trains at 0.0025.',
  ),
  thread(
    'pytorch/pytorch#68978',
    'A warmup should lead into ReduceLROnPlateau, but SequentialLR refuses to hold it. Step LinearLR for the warmup, then only the plateau scheduler; a LambdaLR that goes on stepping would undo every reduction.',
  ),
  thread(
    'pytorch/vision#8629',
    'A reader took torchvision’s scheduler inside train_one_epoch for the one that lowers the rate, and wondered why it is stepped at every batch. There are two: the warmup counts batches, the other counts epochs.',
  ),
];
