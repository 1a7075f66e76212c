// The picture of what one of the two networks makes of the data at a step.
import type { Name } from '../../figures/tiny-net/pair.ts';
import { linear, penOf } from './pen.ts';
import { headOf, isLost, runWords } from './tell.ts';
import type { TwoRuns } from './two-runs.ts';

/** The greatest output that is shown; the data go to 1, and a network that leaves it leaves the picture. */
const greatest = 2.3;

/** Widths and heights of the picture, in CSS pixels: on a phone, and where there is room. */
export const fitSizes = { narrow: [168, 108], wide: [340, 128] } as const;

/**
 * Data and curve of one network.
 *
 * @param step from 0 to the last of the longer run; a run that is over shows the last output within bounds
 */
export function drawFit(
  document: Document,
  runs: TwoRuns,
  name: Name,
  step: number,
  [width, height]: readonly [number, number],
): Element {
  const { cutout, line, rule, dots, words, picture, make } = penOf(document);
  const run = runs[name];
  const lost = isLost(run, step);
  const x = linear(-1.6, 1.6, 0, width);
  const y = linear(-greatest, greatest, height, 0);
  const at = (values: readonly number[]) => values.map((value, index) => [x(runs.inputs[index]!), y(value)] as const);
  const fit = run.fits[Math.min(step, run.last)]!;
  const past = `${width < 200 ? '' : 'its last output, '}at step ${run.last}`;
  const unseen = fit.every((output) => Math.abs(output) > greatest);
  const note = lost ? past : unseen ? 'out of the picture' : '';
  return picture(width, height, `Output of the network ${headOf(name).toLowerCase()}: ${runWords(run, step)}`, [
    cutout(
      0,
      0,
      width,
      height,
      rule('grid', [0, y(0)], [width, y(0)]),
      dots('data', at(runs.targets)),
      line(lost ? `${name} gone` : name, at(fit)),
      make('rect', { class: 'frame', x: 0.5, y: 0.5, width: width - 1, height: height - 1 }),
    ),
    ...(note ? [words(`${name}-word`, [width - 7, height - 8], note, 'end')] : []),
  ]);
}
