import Codes from './Codes.astro';
import ConventionsTable from './ConventionsTable.astro';
import Section from './Section.astro';
import Traps from './Traps.astro';
import Which from './Which.astro';

/** What the pages beside the article name in their prose, besides all that the article does. */
export const frameworkComponents = { Codes, ConventionsTable, Section, Traps, Which };
