// What the N of a convention counts, in words: for the build and the browser.
import type { Convention } from '../../frameworks/index.ts';

/** Words for what N counts. */
export interface Counted {
  /** What N is a number of. */
  readonly of: string;
  /** What the first rate is for. */
  readonly first: string;
  /** Where a rate begins, of a number or a formula. */
  readonly from: (place: string) => string;
  /** What N is in updates, where it counts something else. */
  readonly converted?: string;
}

const from = (one: string) => ({
  first: `the first ${one} runs at`,
  from: (place: string) => `from ${one} ${place} on`,
});

const counts: Readonly<Record<Convention['unit'], Counted>> = {
  update: { of: 'updates', ...from('update') },
  call: {
    of: 'calls of step()',
    first: 'the first rate is',
    from: (place) => `after ${place} ${place === '1' ? 'call' : 'calls'} of step()`,
    converted: 'With one call per update, these are updates.',
  },
  epoch: {
    of: 'epochs',
    ...from('epoch'),
    converted: 'With one step per epoch, the rate does not move within an epoch.',
  },
  sample: {
    of: 'iterations',
    ...from('iteration'),
    converted: 'It counts samples: N × global batch size.',
  },
};

/**
 * What the N of a convention counts, in words.
 *
 * @example countedBy(nanogpt.conventions[0]).from('N') // "from update N on"
 */
export const countedBy = ({ unit }: Convention): Counted => counts[unit];

/** What a convention leads to where its rate after the warmup is not constant: words for the rate that is there. */
export const underneath = 'the rate that the decay has by then';
