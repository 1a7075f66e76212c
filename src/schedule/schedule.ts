// What a schedule is.

/**
 * A learning-rate schedule: the step in, the multiplier of the peak learning rate out.
 *
 * The step counts finished optimizer updates (any real number ≥ 0; 0 is the very first update). A schedule is a plain
 * function without state: asking twice gives the same answer, in any order.
 */
export type Schedule = (step: number) => number;
