import type { Framework } from '../../frameworks/index.ts';
import type { RunSpec } from '../../schedule/index.ts';
import { answerOf, type Told } from '../code-answer.ts';

/**
 * Shows a framework's code for a run, or why there is none, in the markup of CodeAnswer.
 *
 * @returns what is shown now
 */
export function showAnswer(box: HTMLElement, framework: Framework, run: RunSpec): Told {
  const told = answerOf(framework, run);
  const part = (name: string) => box.querySelector<HTMLElement>(`[data-piece="${name}"]`)!;
  const title = `${framework.title}, ${framework.language}`;
  part('refusal').textContent = told.refusal;
  part('refusal').hidden = !told.refusal;
  part('nearest-words').textContent = told.nearest;
  part('nearest').hidden = !told.nearest;
  part('title').textContent = title;
  part('code').textContent = told.code;
  part('code').parentElement!.setAttribute('aria-label', `Code for ${title}`);
  part('listing').hidden = !told.code;
  return told;
}
