// Groups the deviations of a framework by the kinds of warmup and decay.
import { decayKinds } from '../../src/schedule/index.ts';
import { largest, type Spread } from './deviation.ts';
import type { FrameworkParity } from './framework-parity.ts';
import { beginnings, familiesOf } from './random-runs.ts';

/** Deviations by family: each beginning and each decay that the framework rendered at all, and all runs. */
export function byFamily({ drawn, spreads }: FrameworkParity): [family: string, spread: Spread][] {
  const families = drawn.rendered.map(({ run }) => familiesOf(run));
  const where = (wanted: (index: number) => boolean) => largest(spreads.filter((_, index) => wanted(index)));
  const rows: [string, Spread][] = [
    ...beginnings.map((kind): [string, Spread] => [kind, where((index) => families[index]!.beginning === kind)]),
    ...decayKinds.map((kind): [string, Spread] => [kind, where((index) => families[index]!.decay === kind)]),
    ['all', largest(spreads)],
  ];
  return rows.filter(([, { runs }]) => runs > 0);
}
