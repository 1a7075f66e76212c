// What the prose of the notebook page names besides all that the article does: the files of this folder, and its sections.
import { byName } from '../by-name.ts';

/** The components of the notebook page by name. */
export const notebookComponents = byName(
  import.meta.glob(['./*.astro', '../page/Section.astro'], { eager: true, import: 'default' }),
);
