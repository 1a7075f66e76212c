import type { Framework } from '../../frameworks/index.ts';
import type { Told } from './code-answer.ts';

/** Shows a framework's code, or why there is none, in the markup of CodeAnswer. */
export function showAnswer(box: HTMLElement, framework: Framework, told: Told): void {
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
