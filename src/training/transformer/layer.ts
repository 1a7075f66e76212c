// What a layer is.

/** Weights of one group, and the gradient of the loss with respect to them. */
export interface Weights {
  readonly value: Float64Array;
  readonly gradient: Float64Array;
}

/**
 * A layer with its own buffers, which every call overwrites: nothing is allocated while a run goes on. Arrays hold one row
 * per letter of the batch, row after row.
 */
export interface Layer {
  /** Its output for an input, which must stay as it is until **backward** has been called. */
  forward(input: Float64Array): Float64Array;
  /**
   * The gradient with respect to the last input, from that with respect to the last output; adds those of its weights to
   * their gradients.
   */
  backward(outputGradient: Float64Array): Float64Array;
}
