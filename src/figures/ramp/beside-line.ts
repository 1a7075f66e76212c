// Finds a place for words beside a line, where they hide least.
import { fontSize, widthOf } from '../kit/draw/theme.ts';

/** A place in a picture, in pixels. */
type Spot = readonly [x: number, y: number];

/** A rectangle in a picture, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The room that words take.
 *
 * @param x of the end that **anchor** names
 * @param y of their middle
 */
export function boxOf(words: string, [x, y]: Spot, anchor: 'start' | 'end', size = fontSize): Box {
  const width = widthOf(words, size);
  const left = anchor === 'start' ? x : x - width;
  return { left, right: left + width, top: y - size * 0.7, bottom: y + size * 0.7 };
}

const overlap = (one: Box, other: Box): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

const holds = ({ left, right, top, bottom }: Box, [x, y]: Spot): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/**
 * Where words stand beside a line: above or under one of its points, where they hide least of what else is there.
 *
 * @param line the points they may stand at
 * @param taken what they must not hide, if they can help it: the room of other words
 * @param lines points close together on every line
 * @param frame what they must stay in
 */
export function besideLine(
  words: string,
  line: readonly Spot[],
  { taken, lines, frame }: { readonly taken: readonly Box[]; readonly lines: readonly Spot[]; readonly frame: Box },
): { readonly x: number; readonly y: number; readonly textAnchor: 'start' | 'end' } {
  const places = line.flatMap(([x, y]) =>
    [y - 13, y + 13].flatMap((height) =>
      (['start', 'end'] as const).map((textAnchor) => ({ x, y: height, textAnchor })),
    ),
  );
  const cost = ({ x, y, textAnchor }: (typeof places)[number]): number => {
    const box = boxOf(words, [x, y], textAnchor);
    const { left, right, top, bottom } = frame;
    const inside = box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
    const hidden = taken.reduce((sum, each) => sum + overlap(box, each), 0);
    return (inside ? 0 : 1e6) + 50 * hidden + lines.filter((spot) => holds(box, spot)).length;
  };
  const costs = places.map(cost);
  return places[costs.indexOf(Math.min(...costs))]!;
}
