// The book: its chapters in reading order with their sections, then the pages that are tools.
import { type CollectionEntry, getCollection } from 'astro:content';
import { titledIn } from './named-in-mdx.ts';
import { minutesIn } from './reading-time.ts';

/** A part of a chapter or of another page that a link can lead to. */
export interface Section {
  readonly id: string;
  /** The heading; the first section of a chapter may go without. */
  readonly title?: string | undefined;
  /** "4.2", counted over the sections with a title; pages that are no chapters have none. */
  readonly number?: string;
}

/** A section of a chapter with its text. */
export interface ChapterSection extends Section {
  readonly entry: CollectionEntry<'sections'>;
}

/** A page of the site, chapter or tool. */
export interface BookPage {
  readonly id: string;
  /** Where it stands, as a path of the site: '' or 'formula/'. */
  readonly path: string;
  /** What the bar and the contents call it. */
  readonly name: string;
  /** The first-level heading. */
  readonly heading: string;
  readonly sections: readonly Section[];
  /** The source of all of its text. */
  readonly body: string;
  /** How long it takes to read, in whole minutes. */
  readonly minutes: number;
}

/** A chapter of the book. */
export interface Chapter extends BookPage {
  /** Its place in the book, from 1. */
  readonly number: number;
  readonly title: string;
  readonly description: string;
  readonly lede: string;
  readonly sections: readonly ChapterSection[];
}

const texts = (await getCollection('sections')).sort((a, b) => a.id.localeCompare(b.id, 'en'));
const order = (await getCollection('chapters')).sort((a, b) => a.data.number - b.data.number);

/** The chapters in reading order. */
export const chapters: readonly Chapter[] = order.map(({ data }) => {
  const { number } = data;
  let count = 0;
  const sections = texts
    .filter(({ id }) => id.startsWith(`${data.id}/`))
    .map((entry) => ({ ...entry.data, ...(entry.data.title && { number: `${number}.${++count}` }), entry }));
  const body = sections.map(({ entry }) => entry.body).join('\n');
  return { ...data, sections, body, minutes: minutesIn(body) };
});

const stray = texts.find(({ id }) => !order.some((chapter) => id.startsWith(`${chapter.data.id}/`)));
if (stray) throw new RangeError(`${stray.filePath} belongs to no chapter of content/chapters.yaml`);

/** The pages that are no chapters, in the order of the bar. */
const toolIds = ['frameworks', 'lab', 'notebook', 'references'];
const pages = await getCollection('pages');

/** The tools, and the list of sources. */
export const tools: readonly BookPage[] = pages
  .toSorted((a, b) => toolIds.indexOf(a.id) - toolIds.indexOf(b.id))
  .map(({ id, data, body = '' }) => ({
    id,
    path: `${id}/`,
    name: data.name,
    heading: data.heading,
    sections: titledIn('Section', body),
    body,
    minutes: minutesIn(body),
  }));

/** Every page with a place in the bar: the chapters, then the tools. */
export const bookPages: readonly BookPage[] = [...chapters, ...tools];

/**
 * The chapter before and the one after.
 */
export const neighbours = ({ number }: Chapter): { previous?: Chapter; next?: Chapter } => {
  const [previous, next] = [chapters[number - 2], chapters[number]];
  return { ...(previous && { previous }), ...(next && { next }) };
};
