// Reads the logarithmic axes of a drawn figure, and says whether a reader can.
import { parseHTML } from 'linkedom';
import { fontSize, letterWidth, widthOf } from '../../../src/figures/kit/draw/theme.ts';

interface Label {
  readonly text: string;
  /** How far along its axis its middle is, and how much of the axis it takes, in pixels. */
  readonly at: number;
  readonly takes: number;
}

const labelsIn = (ticks: Element, upwards: boolean): Label[] =>
  [...ticks.querySelectorAll('text')]
    .filter(({ textContent }) => textContent !== '')
    .map((label) => {
      const [, x, y] = /translate\(([^,]+),([^)]+)\)/.exec(label.getAttribute('transform')!)!;
      const text = label.textContent!;
      return {
        text,
        at: Number(upwards ? y : x),
        takes: upwards ? fontSize : widthOf(text, fontSize, letterWidth.numbers),
      };
    })
    .sort((a, b) => a.at - b.at);

/** The numbers that each logarithmic axis of a figure names, axis by axis; the rows of a map are not meant. */
export function logAxes(svg: string): Label[][] {
  const { document } = parseHTML(svg);
  const words = [...document.querySelectorAll('text')].filter(({ textContent }) =>
    /logarithmic axis\)/.test(textContent ?? ''),
  );
  return words.map(({ parentElement }) => {
    const ticks = parentElement!.previousElementSibling;
    return ticks?.getAttribute('font-variant') === 'tabular-nums'
      ? labelsIn(ticks, ticks.getAttribute('text-anchor') === 'end')
      : [];
  });
}

/** Whether an axis names at least two numbers, none of them over another. */
export const isReadable = (labels: readonly Label[]): boolean =>
  labels.length > 1 &&
  labels.slice(1).every(({ at, takes }, index) => at - labels[index]!.at > (takes + labels[index]!.takes) / 2);
