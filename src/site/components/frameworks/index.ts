// What the prose of the frameworks page names besides all that the article does, listed by hand: the order of these
// imports is the order of the page's styles.
import Codes from './Codes.astro';
import ConventionsFact from './ConventionsFact.astro';
import Matrix from './Matrix.astro';
import NamedLink from './NamedLink.astro';
import NamedLinks from './NamedLinks.astro';
import Section from '../page/Section.astro';
import Traps from './Traps.astro';
import Which from './Which.astro';

/** The components of the frameworks page by name. */
export const frameworkComponents = {
  Codes,
  ConventionsFact,
  Matrix,
  NamedLink,
  NamedLinks,
  Section,
  Traps,
  Which,
};
