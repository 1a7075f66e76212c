import Codes from './Codes.astro';
import Families from './Families.astro';
import Section from './Section.astro';

/** What the lab names in its prose, besides all that the article does. */
export const labComponents = { Codes, Families, Section };
