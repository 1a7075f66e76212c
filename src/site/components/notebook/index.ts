import Cell from './Cell.astro';
import Found from './Found.astro';
import NotebookActions from './NotebookActions.astro';
import Section from '../page/Section.astro';
import TakeNotebook from './TakeNotebook.astro';

/** What the prose of the notebook page names, besides all that the article does. */
export const notebookComponents = { Cell, Found, NotebookActions, Section, TakeNotebook };
