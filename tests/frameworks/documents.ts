// Examples from the documentation of PyTorch and from a textbook, with the rates that they really give.

/**
 * LinearLR's own recursion, from torch 2.13.0, torch/optim/lr_scheduler.py, in our words: each rate is made from the one
 * before, which is why a start factor of 0 and no steps at all are beyond it.
 *
 * @returns the rates of the first **updates** updates
 */
export function linearLR(peak: number, start: number, steps: number, updates: number): number[] {
  let rate = peak * start;
  return Array.from({ length: updates }, (_, update) => {
    if (update > 0 && update <= steps) rate *= 1 + (1 - start) / (steps * start + (update - 1) * (1 - start));
    return rate;
  });
}

/** The example in LinearLR's documentation, and the rates that it lists for epochs 0 to 3. */
export const linearLRExample = { peak: 0.05, start: 0.05, steps: 40, listed: [0.003687, 0.004875, 0.006062, 0.00725] };

/** The warmup on Dive into Deep Learning’s page on schedulers, PyTorch tab: chapter_optimization/lr-scheduler.md, d2l-ai/d2l-en. */
export const d2lExample = { peak: 0.3, end: 0.01, steps: 5, total: 20, epochs: 30 };

/** What the page plots: its scheduler, asked about each epoch; in our words. */
export function d2lPlotted({ peak, end, steps, total, epochs }: typeof d2lExample): number[] {
  return Array.from({ length: epochs }, (_, epoch) => {
    if (epoch < steps) return (peak * epoch) / steps;
    const progress = (Math.min(epoch, total) - steps) / (total - steps);
    return end + ((peak - end) * (1 + Math.cos(Math.PI * progress))) / 2;
  });
}

/** What the page trains at: its loop asks after an epoch, for the epoch that is over. */
export const d2lTrained = (example: typeof d2lExample): number[] => [example.peak, ...d2lPlotted(example).slice(0, -1)];
