// Random runs of SGD under LambdaLR, for comparing the notebook’s stand-in classes with PyTorch’s.
import { type Random, random } from './random.ts';

/** One run of SGD under LambdaLR, told to the stand-in and to PyTorch alike; see stand_in_runs.py. */
export interface StandInRun {
  /** The optimizer's own rate, which a group without one takes. */
  readonly lr: number;
  /** Of each group: the rate it is given, or null; the `initial_lr` it is given, or null; and where its weight starts. */
  readonly groups: readonly { readonly lr: number | null; readonly initial: number | null; readonly weight: number }[];
  /** One warmup for all groups, or one for each: W and w. */
  readonly warmups: readonly (readonly [warmupSteps: number, startFactor: number])[];
  /** The scheduler's `last_epoch`; −1 is a run that begins. */
  readonly lastEpoch: number;
  /** Before which update a second scheduler takes over, as a program does that builds one anew; null is never. */
  readonly again: number | null;
  /** The gradients of the groups' weights at each update; null where a weight has none. */
  readonly gradients: readonly (readonly (number | null)[])[];
}

const sometimes = (draw: Random, share: number): boolean => draw.between(0, 1) < share;

function drawn(draw: Random): StandInRun {
  const count = draw.pick(1, 2, 2, 3);
  const resumed = sometimes(draw, 0.4);
  const updates = draw.whole(1, 60);
  const each = <Value>(many: number, value: () => Value): Value[] => Array.from({ length: many }, value);
  return {
    lr: draw.magnitude(1e-5, 1),
    groups: each(count, () => ({
      lr: sometimes(draw, 0.7) ? draw.magnitude(1e-5, 1) : null,
      initial: resumed ? draw.magnitude(1e-5, 1) : null,
      weight: draw.between(-3, 3),
    })),
    warmups: each(sometimes(draw, 0.5) ? count : 1, () => [
      draw.pick(0, 1, draw.whole(2, 80)),
      draw.pick(0, 0.001, 1, draw.between(0, 2)),
    ]),
    lastEpoch: resumed ? draw.whole(0, 90) : -1,
    again: sometimes(draw, 0.2) ? draw.whole(0, updates - 1) : null,
    gradients: each(updates, () => each(count, () => (sometimes(draw, 0.9) ? draw.between(-5, 5) : null))),
  };
}

/** Two hundred of them, the same on every machine. */
export function standInRuns(): StandInRun[] {
  const draw = random(5);
  return Array.from({ length: 200 }, () => drawn(draw));
}
