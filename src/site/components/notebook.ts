import Cell from './Cell.astro';
import Section from './Section.astro';
import TakeNotebook from './TakeNotebook.astro';

/** What the prose of the notebook page names, besides all that the article does. */
export const notebookComponents = { Cell, Section, TakeNotebook };
