import type { Trap } from '../framework.ts';
import { thread } from '../traps.ts';

/** What went wrong for people with the schedules of transformers. */
export const transformersTraps: readonly Trap[] = [
  thread(
    'huggingface/transformers#34754',
    'Somebody noticed that the very first update runs at a rate of 0 and changes nothing. That is how the line from 0 to the peak is drawn here; the thread was closed and the default kept.',
  ),
  thread(
    'huggingface/accelerate#2142',
    'On several processes the warmup was over too soon. Accelerate steps a prepared scheduler once per process at each update, so the counts have to be multiplied by the number of processes.',
  ),
  thread(
    'huggingface/transformers#18436',
    'Somebody asked for 10,000 warmup steps on 8 GPUs, with 2 batches accumulated for each update. The peak came at 2,500, four times too early.',
  ),
  thread(
    'huggingface/transformers#21689',
    'Training on several GPUs ended with “Can’t pickle local object … lr_lambda”. The schedules have been built from module-level functions since.',
  ),
  thread(
    'huggingface/datasets#5773',
    'A streamed dataset has no length, so the Trainer could not know the total number of steps, and refused. Give max_steps.',
  ),
  thread(
    'huggingface/transformers#29417',
    'Somebody wanted a warmup and then a rate that falls whenever the metric stalls. There is a schedule for the second part, and since 2026 one called greedy, which follows the metric up and down. None puts a ramp in front.',
  ),
];
