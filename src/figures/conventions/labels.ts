// Fits the names of conventions beside their lines: shortens them, and moves them apart.

function fill(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * Names as the lines of one label: as many names as fit, then how many more there are. Where not even the first fits, the
 * shortest stands for all.
 *
 * @param names one or more
 * @param most characters in a line, whole number ≥ 1
 * @param lines how many lines at the most, whole number ≥ 1
 * @example wrapped(['optax', 'Keras', 'timm'], 17, 1) // ["optax and 2 more"]
 */
export function wrapped(names: readonly string[], most: number, lines = 4): string[] {
  for (let count = names.length; count > 1; count--) {
    const more = names.length - count;
    const found = fill(names.slice(0, count).join(', ') + (more > 0 ? `, and ${more} more` : ''), most);
    if (found.length <= lines) return found;
  }
  const rest = names.length > 1 ? ` and ${names.length - 1} more` : '';
  const first = fill(names[0]! + rest, most);
  const shortest = names.reduce((a, b) => (b.length < a.length ? b : a));
  return first.length <= lines ? first : fill(shortest + rest, most);
}

/** What is named beside a panel: the lines of each label, none for those that are left out; and what is said of those. */
export interface Labels {
  readonly labels: readonly (readonly string[] | undefined)[];
  readonly rest: readonly string[] | undefined;
}

const mostLabels = 8;

/**
 * A label for each of several lists of names, shortened until all fit; if they never do, the first, the last and the
 * longest lists have one.
 *
 * @param lists one or more lists of one or more names, from the top down
 * @param most characters in a line, whole number ≥ 1
 * @param fits whether there is room for labels of so many lines each
 * @example labelled([['optax', 'Keras'], ['timm']], 20, () => true) // { labels: [["optax, Keras"], ["timm"]], rest: undefined }
 */
export function labelled(
  lists: readonly (readonly string[])[],
  most: number,
  fits: (lines: readonly number[]) => boolean,
): Labels {
  const end = lists.length - 1;
  const weight = (index: number) => (index === 0 || index === end ? Infinity : lists[index]!.length);
  const ranked = lists.map((_, index) => index).sort((a, b) => weight(b) - weight(a) || a - b);
  for (let count = Math.min(lists.length, mostLabels); count > 1; count--) {
    const left = ranked.slice(count).reduce((sum, index) => sum + lists[index]!.length, 0);
    const rest = left > 0 ? fill(`and ${left} more, in the table`, most) : undefined;
    for (const lines of [4, 3, 2, 1]) {
      const labels = lists.map((names, index) =>
        ranked.indexOf(index) < count ? wrapped(names, most, lines) : undefined,
      );
      if (fits([...labels, rest].flatMap((label) => label?.length ?? []))) return { labels, rest };
    }
  }
  return { labels: lists.map((names, index) => (index === 0 ? wrapped(names, most) : undefined)), rest: undefined };
}

/**
 * Heights moved apart until each label has its room, in the order they were in.
 *
 * @param wanted where each label's middle would be, from the top down, in pixels
 * @param room how high each is, in pixels
 * @param top the highest pixel a label may cover
 * @param bottom the lowest
 * @example apart([10, 12], [20, 20], 0, 100) // [10, 30]
 */
export function apart(wanted: readonly number[], room: readonly number[], top: number, bottom: number): number[] {
  const placed: number[] = [];
  wanted.forEach((at, index) => {
    const above = index > 0 ? placed[index - 1]! + room[index - 1]! / 2 : top;
    placed.push(Math.max(at, above + room[index]! / 2));
  });
  let limit = bottom;
  for (let index = placed.length - 1; index >= 0; index--) {
    placed[index] = Math.min(placed[index]!, limit - room[index]! / 2);
    limit = placed[index]! - room[index]! / 2;
  }
  return placed;
}

/**
 * Two to five round numbers between two others.
 *
 * @param low less than **high**
 * @example roundTicks(0, 0.00002) // [0, 0.00001, 0.00002]
 */
export function roundTicks(low: number, high: number): number[] {
  const wanted = (high - low) / 2;
  const decade = 10 ** Math.floor(Math.log10(wanted));
  const stride = decade * (wanted / decade >= 5 ? 5 : wanted / decade >= 2 ? 2 : 1);
  const first = Math.ceil(low / stride - 1e-9);
  const count = Math.floor(high / stride + 1e-9) - first + 1;
  return Array.from({ length: count }, (_, index) => Number(((first + index) * stride).toPrecision(12)));
}
