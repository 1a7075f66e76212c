// Returns the message with which a call is refused.

/** The message of the RangeError that **act** throws; fails for any other error and for none. */
export function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}
