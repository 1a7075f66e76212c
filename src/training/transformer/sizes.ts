// The sizes of the transformer, which are the same in every run.

/** The sizes of the transformer: everything about it but how many blocks it has and where they normalize. */
export const sizes = {
  /** How many letters the alphabet has. */
  letters: 6,
  /** How many letters a sequence has. */
  length: 6,
  /** How many numbers stand for one letter between the layers. */
  width: 16,
  /** How many heads share the width in self-attention. */
  heads: 2,
  /** How many hidden units a feed-forward layer has. */
  hidden: 32,
  /** How many sequences go through at once. */
  batch: 8,
} as const;

/** How many letters go through at once: the rows of every array between the layers. */
export const rows = sizes.batch * sizes.length;
