// A run in a framework's code, or why there is none: the texts, and how a page shows them.
import { runWords } from '../../figures/lab/words.ts';
import type { Params } from '../../parameters/index.ts';
import { runConflict } from '../../parameters/run-conflict.ts';
import { runOf } from '../../parameters/reader-run.ts';
import { frameworks, type Framework, type Rendered } from '../../frameworks/index.ts';
import { findById } from '../../schedule/find.ts';
import { families, namedSchedule, type RunSpec } from '../../schedule/index.ts';

/** What a reader is told of a rendered run: texts that are empty where there is nothing to tell. */
export interface AnswerTexts {
  readonly refusal: string;
  /** What comes nearest, in words; its code is `code` then. */
  readonly nearest: string;
  readonly code: string;
}

/**
 * A rendered run as the texts that a page shows.
 *
 * @param framework the one that rendered it, which renders what comes nearest as well
 */
export function answerOf(framework: Framework, run: RunSpec): AnswerTexts {
  const rendered: Rendered = framework.render(run);
  if ('code' in rendered) return { refusal: '', nearest: '', code: rendered.code.trimEnd() };
  const { refusal, nearest } = rendered;
  if (!nearest) return { refusal, nearest: '', code: '' };
  const next = framework.render(nearest.run);
  return { refusal, nearest: nearest.words, code: 'code' in next ? next.code.trimEnd() : '' };
}

/**
 * The reader's run in a framework's code, or why there is no such run.
 *
 * @param params one legal value per parameter, which together may make no run
 */
export function answerFor(framework: Framework, params: Params): AnswerTexts {
  const conflict = runConflict({ ...params, compare: 'none' });
  if (conflict) return { refusal: `Your numbers make no run: ${conflict}.`, nearest: '', code: '' };
  return answerOf(framework, runOf(params));
}

/** The reader's run in one sentence, and its name if it has one; empty where the values make no run. */
export function runInWords(params: Params): string {
  if (runConflict({ ...params, compare: 'none' })) return '';
  const run = runOf(params);
  const kind = namedSchedule(run)?.kind;
  return kind ? `${runWords(run)} It is known as “${findById('family', families, kind).title}”.` : runWords(run);
}

/**
 * The framework with an id.
 *
 * @throws RangeError if there is none
 */
export const frameworkById = (id: string): Framework => findById('framework', frameworks, id);

/** Shows a framework's code, or why there is none, in the markup of CodeAnswer. */
export function showAnswer(box: HTMLElement, framework: Framework, told: AnswerTexts): void {
  const piece = (name: string) => box.querySelector<HTMLElement>(`[data-piece="${name}"]`)!;
  const title = `${framework.title}, ${framework.language}`;
  piece('refusal').textContent = told.refusal;
  piece('refusal').hidden = !told.refusal;
  piece('nearest-words').textContent = told.nearest;
  piece('nearest').hidden = !told.nearest;
  piece('title').textContent = title;
  piece('code').textContent = told.code;
  piece('code').parentElement!.setAttribute('aria-label', `Code for ${title}`);
  piece('listing').hidden = !told.code;
}
