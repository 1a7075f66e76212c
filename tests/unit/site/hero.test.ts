// The two runs of the opening: the figure's own, packed without loss that shows, drawn at every step.
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { every, type Name } from '../../../src/figures/tiny-net/pair.ts';
import type { Trace } from '../../../src/training/job.ts';
import { lossLimit } from '../../../src/training/experiments/net.ts';
import shipped from '../../../src/training/results/tiny-net.json' with { type: 'json' };
import { packTwo, unpackTwo } from '../../../src/site/hero/packed.ts';
import { trainTwo } from '../../../src/site/hero/two-runs.ts';

const names: readonly Name[] = ['without', 'with'];
const trained = trainTwo();
const packed = packTwo(trained);
const runs = unpackTwo(packed);

describe('the two runs', () => {
  it.each(names)(
    '%s warmup is the run that ships with the figure tiny-net, at each step that is logged there',
    (name) => {
      const { rows, end } = shipped.results[names.indexOf(name)] as unknown as Trace;
      const run = trained[name];
      expect(run.verdict).toBe(end.verdict);
      expect(Math.floor(run.last / every) * every).toBe(rows.at(-1)!.step);
      for (const row of rows) {
        expect(run.losses[row.step!]).toBe(row.loss);
        expect(run.rates[row.step!]).toBe(row.rate);
        expect(run.fits[row.step!]).toEqual(trained.inputs.map((_, at) => row[`y${at}`]));
      }
    },
  );

  it('that without warmup has its last loss within bounds at step 4', () => {
    const { verdict, last, losses } = trained.without;
    expect({ verdict, last }).toEqual({ verdict: 'diverged', last: 4 });
    expect(losses.slice(0, 5).every((loss) => loss <= lossLimit)).toBe(true);
    expect(losses[5]).toBeGreaterThan(lossLimit);
    expect(losses).toHaveLength(6);
  });

  it('that with warmup trains, and ends at step 200', () => {
    expect(trained.with).toMatchObject({ verdict: 'trained', last: 200 });
  });

  it('go through the same weights and rate: equal at step 0 but for the rate, equal in the rate from step 50 on', () => {
    const [without, warm] = [trained.without, trained.with];
    expect(warm.losses[0]).toBe(without.losses[0]);
    expect(warm.fits[0]).toEqual(without.fits[0]);
    expect(new Set(warm.rates.slice(50))).toEqual(new Set(without.rates));
    expect(warm.rates[49]).toBeLessThan(without.rates[0]!);
  });

  it('have the rate below what is safe at every step with warmup, and above it at every step without', () => {
    expect(trained.with.rates.filter((rate, step) => rate >= trained.with.safe[step]!)).toEqual([]);
    expect(trained.without.rates.filter((rate, step) => rate <= trained.without.safe[step]!)).toEqual([]);
  });

  it('leave the limit with warmup above 1.4 times the peak once it is there, from step 9 on, as the picture says', () => {
    const above = trained.with.safe.map((rate) => rate > 1.4 * trained.without.rates[0]!);
    expect(above.lastIndexOf(false)).toBe(8);
  });
});

describe('packed', () => {
  it('they take at most 4 kB on the wire', () => {
    expect(brotliCompressSync(JSON.stringify(packed)).length).toBeLessThanOrEqual(4000);
  });

  it.each(names)('%s warmup keeps its losses, and all else to half a hundredth', (name) => {
    const [before, after] = [trained[name], runs[name]];
    expect(after).toMatchObject({ verdict: before.verdict, last: before.last, losses: before.losses });
    for (const [step, fit] of before.fits.entries()) {
      expect(after.rates[step]).toBeCloseTo(before.rates[step]!, 6);
      expect(Math.abs(Math.log10(after.safe[step]! / before.safe[step]!))).toBeLessThanOrEqual(0.00501);
      for (const [at, y] of fit.entries()) expect(Math.abs(after.fits[step]![at]! - y)).toBeLessThanOrEqual(0.00501);
    }
  });
});
