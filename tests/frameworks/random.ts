// Random numbers that are the same on every machine, for drawing runs.

/** Numbers that look drawn by chance and are the same on every machine. */
export interface Random {
  /** From **low** to **high**. */
  between(low: number, high: number): number;
  /** A whole number from **low** to **high**, both included. */
  whole(low: number, high: number): number;
  /** One of **choices**; one listed twice is twice as likely. */
  pick<Choice>(...choices: readonly Choice[]): Choice;
  /** As likely to be from 0.001 to 0.01 as from 0.01 to 0.1. */
  magnitude(low: number, high: number): number;
}

/**
 * The random numbers of a seed: mulberry32, by Tommy Ettinger, in the public domain.
 *
 * @param seed a whole number from 0 to 2³² − 1
 */
export function random(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    between: (low, high) => low + next() * (high - low),
    whole,
    pick: (...choices) => choices[whole(0, choices.length - 1)]!,
    // Math.exp is not the same to the last bit everywhere: a few digits are.
    magnitude: (low, high) =>
      Number(Math.exp(Math.log(low) + next() * (Math.log(high) - Math.log(low))).toPrecision(whole(1, 9))),
  };
}
