// Numbers that the prose quotes of the notebook's cells.
import { format } from '../../parameters/format.ts';
import { steps } from '../../figures/tiny-net/pair.ts';
import { findByName } from '../../schedule/find.ts';
import type { Shown } from '../python/at-build.ts';
import { type Drawn, readingOf } from './outputs/reading.ts';

type Cells = ReadonlyMap<string, readonly Shown[]>;

/** The picture that a cell shows as it stands. */
function drawn(cells: Cells, id: string): Drawn {
  const found = cells.get(id)?.find((each) => 'kind' in each && (each.kind === 'plot' || each.kind === 'own'));
  if (!found) throw new RangeError(`the cell ${id} draws nothing, and the prose quotes what it draws`);
  return found as Drawn;
}

const numbersOf = (cells: Cells, id: string): readonly number[] => readingOf(drawn(cells, id)).numbers;

/** What the prose of the notebook page quotes of its cells as they ran at build time, by name. */
const findings: Readonly<Record<string, (cells: Cells) => string>> = {
  'per-epoch.updates': (cells) => format(numbersOf(cells, 'per-epoch').length),
  'per-epoch.rates': (cells) => format(new Set(numbersOf(cells, 'per-epoch')).size),
  'per-epoch.last': (cells) => {
    const shown = drawn(cells, 'per-epoch');
    return format(numbersOf(cells, 'per-epoch').at(-1)! / shown.warmup.peakLr, 2);
  },
  'own.warmup': (cells) => format(drawn(cells, 'own').warmup.warmupSteps),
  'own.net': (cells) => format(numbersOf(cells, 'own')[steps]!, 2),
  'net.steps': () => format(steps),
};

/**
 * What a cell of the notebook page has shown, in words.
 *
 * @throws RangeError if nothing has the name
 */
export const found = (name: string, cells: Cells): string => findByName('finding', findings, name)(cells);
