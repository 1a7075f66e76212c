// The editor of the notebook writes the markup of highlighted code. The page's policy takes no text as markup but from a
// function that says which it lets through: this one, which must be there before the editor's own code runs.
import { trustedTypes } from '../../figures/kit/runs/trusted-types.ts';

const editor =
  '<div><div class=pce-wrapper><div class=pce-overlays>' +
  '<textarea class=pce-textarea spellcheck=false autocapitalize=off autocomplete=off>';

const tags = /<span class="token [a-z][a-z -]*">|<\/span>|<div class=pce-line aria-hidden=true>|<\/div>/g;

/**
 * Lets through the frame of the editor, and code between the tags that it sets around tokens and lines.
 *
 * @throws TypeError if there is any other tag in it, or half of one
 * @example editorMarkup('<span class="token number">1</span> &lt; x')
 * // '<span class="token number">1</span> &lt; x'
 */
export function editorMarkup(html: string): string {
  // Only "<" begins a tag: text without it is text.
  if (html !== editor && html.replace(tags, '').includes('<')) {
    throw new TypeError('this is not the markup of highlighted code');
  }
  return html;
}

trustedTypes('default', { createHTML: editorMarkup });
