import Codes from '../frameworks/Codes.astro';
import Families from './Families.astro';
import Section from '../page/Section.astro';

/** What the lab names in its prose, besides all that the article does. */
export const labComponents = { Codes, Families, Section };
