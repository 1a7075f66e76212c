// What the prose of the lab names besides all that the article does: the files of this folder, and its sections and code.
import { byName } from '../by-name.ts';

/** The components of the lab by name. */
export const labComponents = byName(
  import.meta.glob(['./*.astro', '../frameworks/Codes.astro', '../page/Section.astro'], {
    eager: true,
    import: 'default',
  }),
);
