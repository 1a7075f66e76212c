// The finder: names the warmup in pasted text, and writes it for another framework.
import { drawFit } from '../../frameworks/fit-picture.ts';
import { counted, format } from '../../../parameters/format.ts';
import { answer, type Answer, type FittedPoint, type Match } from '../../../which/index.ts';
import type { RunSpec } from '../../../schedule/index.ts';
import { answerOf, frameworkById, showAnswer } from '../../frameworks/code-answer.ts';
import { takeLongPastes } from '../../frameworks/long-paste.ts';
import { elementsOf } from '../../../figures/kit/live/element.ts';
import { isNarrow, widths } from '../../../figures/kit/draw/widths.ts';
import { tableRows } from '../../../figures/kit/live/table.ts';

const make = elementsOf(document);

// A table of more rows tells no more; the plot has them all.
const mostRows = 200;

/** The answer in words: its message, who else it could be, and what is worth knowing. */
function wordsOf(said: Answer): Element[] {
  const message = make('p', { class: 'message' }, said.message);
  if (said.kind === 'unfinished') {
    const groups = Map.groupBy(said.possible, ({ framework }) => framework);
    const named = [...groups].map(([framework, each]) => `${frameworkById(framework).title} (${each.map(({ convention }) => conventionTitle(framework, convention)).join(', ')})`); // prettier-ignore
    return [message, ...(named.length ? [make('p', {}, `Still possible: ${named.join('; ')}.`)] : [])];
  }
  if (said.kind !== 'found') return [message];
  const [shipped, others] = [true, false].map((as) => said.matches.filter(({ asShipped }) => asShipped === as));
  const findings = said.findings.map((finding) => make('p', {}, finding));
  return [message, ...listOf(shipped!), ...findings, ...more(others!, shipped!.length > 0)];
}

const listOf = (matches: readonly Match[]): Element[] =>
  matches.length > 0 ? [make('ul', {}, ...matches.map((match) => make('li', {}, wordsOfMatch(match))))] : [];

function wordsOfMatch({ framework, convention, settings, counting }: Match): string {
  const set = settings.map(({ name, value, from }) => `${name} ${value}${from === 'default' ? ' (default)' : ''}`);
  return `${titleOf(framework, convention)}: ${set.join(', ')}${counting === undefined ? '' : `, ${counting}`}`;
}

/** The matches in which somebody would have had to choose the start: folded away where others need no such choice. */
function more(matches: readonly Match[], folded: boolean): Element[] {
  if (!folded || matches.length === 0) return listOf(matches);
  const title = `${counted(matches.length, 'convention')} more, with a start set to match`;
  return [make('details', {}, make('summary', {}, title), ...listOf(matches))];
}

const conventionTitle = (framework: string, convention: string): string =>
  frameworkById(framework).conventions.find(({ id }) => id === convention)?.title ?? convention;

const titleOf = (framework: string, convention: string): string =>
  `${frameworkById(framework).title}, ${conventionTitle(framework, convention)}`;

const cellsOf = ({ step, text, fitted, residual }: FittedPoint): string[] => [
  format(step),
  text,
  format(fitted, 8),
  format(residual, 3),
];

/** What was fitted, point by point: of the best match, or of what comes nearest. */
const pointsOf = (said: Answer): readonly FittedPoint[] =>
  said.kind === 'found' ? said.points : said.kind === 'none' ? (said.nearest?.points ?? []) : [];

/** The warmup to write elsewhere. */
const runOf = (said: Answer): RunSpec | undefined =>
  said.kind === 'found' ? said.run : said.kind === 'none' ? said.nearest?.run : undefined;

function showFit(box: HTMLElement, said: Answer): void {
  const points = pointsOf(said);
  box.hidden = points.length === 0;
  if (box.hidden) return;
  const width = isNarrow({ width: box.clientWidth }) ? widths.narrow : widths.wide;
  const unit = (said.kind === 'found' || said.kind === 'none' ? said.read?.unit : undefined) ?? 'update';
  const picture = drawFit(points, unit, { document, width, prefix: 'fit' });
  picture.setAttribute('role', 'img');
  picture.setAttribute(
    'aria-label',
    `The ${points.length} rates you gave as dots, over the fitted line. ${said.message}`,
  );
  box.querySelector('.fit-plot')!.replaceChildren(picture);
  box.querySelector('tbody')!.replaceChildren(...tableRows(make, points.slice(0, mostRows).map(cellsOf)));
}

/** Names the warmup in the text a reader pastes, and writes it for another framework. */
export function enliven(element: HTMLElement): void {
  const find = <Kind extends HTMLElement>(selector: string) => element.querySelector<Kind>(selector)!;
  const field = find<HTMLTextAreaElement>('textarea');
  const choice = find<HTMLSelectElement>('select');
  const elsewhere = find('.elsewhere');
  const text = takeLongPastes(field, find('.held'));
  let run: RunSpec | undefined;

  const showElsewhere = () => {
    elsewhere.hidden = !run;
    if (!run) return;
    const framework = frameworkById(choice.value);
    showAnswer(find('.code-answer'), framework, answerOf(framework, run));
  };
  const name = async () => {
    // A long log takes a moment: say so before it is read.
    find('.verdict').replaceChildren(make('p', {}, 'Reading …'));
    await new Promise((resolve) => setTimeout(resolve, 30));
    const said = answer(text());
    field.setAttribute('aria-invalid', String(said.kind === 'refused'));
    find('.verdict').replaceChildren(...wordsOf(said));
    showFit(find('.fit'), said);
    run = runOf(said);
    showElsewhere();
  };
  element.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-which]');
    if (!button) return;
    if (button.dataset.text !== undefined) {
      field.value = button.dataset.text;
      field.dispatchEvent(new Event('input'));
    }
    void name();
  });
  choice.addEventListener('change', showElsewhere);
}
