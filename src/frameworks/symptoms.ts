// What somebody sees of a trap before they know its cause: the one list by which the traps can be found.

/** Every symptom by its slug, as a heading says it: what one sees, not why it is so. */
export const symptoms = {
  'stays-low': 'The rate stays low, or at 0',
  'too-soon': 'Warmup is over too soon',
  'too-long': 'Warmup takes too long, or never ends',
  'idle-first': 'The first update changes nothing',
  'full-at-once': 'The first update runs at the full rate',
  jump: 'The rate or the loss jumps where the ramp ends',
  'no-peak': 'The peak is never reached',
  resumed: 'A resumed run warms up again',
  decay: 'The decay comes too soon, too late or not at all',
  'one-off': 'The rates are one step off',
  groups: 'Parameter groups start at the wrong rate',
  'two-schedulers': 'Two schedulers, and one seems to be wrong',
  'order-warning': 'A warning about the order of the two step() calls',
  error: 'It stops with an error, or the rate is NaN',
  documentation: 'It does something else than its name or its documentation says',
} as const;

/** The slug of a symptom: "stays-low". */
export type Symptom = keyof typeof symptoms;
