// One run of a notebook's cells: what they show goes to its cell, in its turn.
import { run } from '../python/engine.ts';
import type { Failure, Output } from '../python/messages.ts';
import type { Cell } from './cell.ts';
import { elementsOf } from '../../figures/kit/live/element.ts';
import { failureWords, showFailure } from './outputs/failure.ts';
import { showOutput } from './outputs/show.ts';
import { type LastRun, recordRun } from './status.ts';

/** What a run tells. */
export interface Progress {
  /** It has come to this cell. */
  readonly at: (cell: Cell) => void;
  /** The status of a cell has changed. */
  readonly statusesChanged: () => void;
  /** It is over; a sentence says how. */
  readonly over: (words: string) => void;
}

/** A run under way. */
export interface Run {
  readonly stop: () => void;
  /** Ends it without another word. */
  readonly drop: () => void;
}

/** Lines that were printed one after the other are one text. */
function append(outputs: Output[], output: Output): void {
  const before = outputs.at(-1);
  const joins = output.kind === 'text' && before?.kind === 'text';
  if (joins) outputs[outputs.length - 1] = { kind: 'text', text: before.text + output.text };
  else outputs.push(output);
}

async function picture(output: Output, id: string): Promise<HTMLElement> {
  try {
    return await showOutput(output, { document, id, live: true });
  } catch (error) {
    const words = `This result could not be shown: ${(error as Error).message}`;
    return elementsOf(document)('p', { class: 'output failure' }, words);
  }
}

/** A failure with a way to its line. */
function failureAt(cell: Cell, failure: Failure): HTMLElement {
  const { line } = failure;
  const element = showFailure(failure, { document });
  element.id = `cell-${cell.id}-failure`;
  if (line === undefined) return element;
  const go = elementsOf(document)('button', { type: 'button', class: 'go' }, `Go to line ${line}`);
  go.addEventListener('click', () => cell.goTo(line));
  element.querySelector('p')!.after(go);
  return element;
}

/**
 * Runs all cells from the first to the last in a Python that has nothing from before, and shows what they show.
 *
 * @param pressed the one that was asked for: it says why if there is no Python at all
 * @param after Python of the page's own behind what the last cell has
 */
export function startRun(cells: readonly Cell[], pressed: Cell, progress: Progress, after = ''): Run {
  const codes = cells.map((cell) => ({ id: cell.id, code: cell.text() }));
  const cellOf = (id: string) => cells.find((cell) => cell.id === id)!;
  const codeOf = (cell: Cell) => codes.find(({ id }) => id === cell.id)!.code;
  let outputs: Output[] = [];
  let now: Cell | undefined;
  // The one that starts next; undefined after the last, and before any has started.
  let next: Cell | undefined;
  let begun = false;
  let said = '';
  let dropped = false;
  // Pictures take a moment to draw: a cell is shown whole, and in its turn.
  let shown: Promise<unknown> = Promise.resolve();

  const finish = (cell: Cell, last: Omit<LastRun, 'text'>, ...also: HTMLElement[]) => {
    // What is drawn of a log comes before what was printed of it.
    const ordered = outputs.toSorted((a, b) => Number(b.kind === 'log') - Number(a.kind === 'log'));
    const made = ordered.map((output, index) => picture(output, `cell-${cell.id}-${index}`));
    [outputs, now] = [[], undefined];
    shown = shown.then(async () => {
      const pictures = await Promise.all(made);
      if (dropped) return;
      cell.show([...pictures, ...also]);
      recordRun(cells, cell, { text: codeOf(cell), ...last });
      if (last.line !== undefined && cell.text() === codeOf(cell)) cell.mark(last.line, `cell-${cell.id}-failure`);
      if (last.end !== 'ran') wait(cell);
      progress.statusesChanged();
    });
  };
  const wait = (from: Cell) => {
    const words = `It has not run: it waits for “${from.title}”.`;
    for (const cell of cells.slice(cells.indexOf(from) + 1)) cell.last = { text: codeOf(cell), end: 'waits', words };
  };

  const asked = codes.map(({ id, code }, index) => ({ id, code: index < codes.length - 1 ? code : code + after }));
  const { stop } = run(asked, {
    started: (id) => {
      begun = true;
      now = cellOf(id);
      next = cells[cells.indexOf(now) + 1];
      progress.at(now);
    },
    output: (_id, output) => append(outputs, output),
    ended: (id) => finish(cellOf(id), { end: 'ran' }),
    failed: (id, failure) => {
      const cell = cellOf(id);
      said = `“${cell.title}” failed. ${failureWords(failure)}`;
      finish(
        cell,
        { end: 'failed', ...(failure.line !== undefined && { line: failure.line }) },
        failureAt(cell, failure),
      );
    },
    over: (how, words) => {
      if (dropped) return;
      const cut = how === 'done' || how === 'failed' ? undefined : (now ?? next);
      if (cut) finish(cut, { end: 'cut', words });
      // Where nothing has run, what cells show is as true as before.
      else if (!begun) recordRun(cells, pressed, { text: codeOf(pressed), end: 'cut', words });
      shown = shown.then(() => {
        if (!dropped) progress.over(said || words);
      });
    },
  });
  return {
    stop,
    drop: () => {
      dropped = true;
      stop();
    },
  };
}
