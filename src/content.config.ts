// The schemas of what writers edit in content/: what a build refuses, and why.
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection, reference } from 'astro:content';

/** An id a reader may link to: written by hand, never renamed without a redirect. */
const slug = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');

/** The chapters in reading order: what each is called, where it stands, and what it says before its sections. */
const chapters = defineCollection({
  loader: file('content/chapters.yaml'),
  schema: z.strictObject({
    id: slug.describe('the folder of its sections'),
    number: z.int().min(1).describe('its place in the book'),
    path: z
      .string()
      .regex(/^([a-z-]+\/)?$/, 'a path is empty or ends in a slash')
      .describe('where it stands, as a path of the site'),
    name: z.string().max(20).describe('what the bar and the contents call it'),
    title: z.string().max(80).describe('what the browser’s tab and a search engine show'),
    description: z.string().max(160).describe('one sentence: what the reader knows after this chapter'),
    heading: z.string().max(60).describe('the first-level heading: the question that it answers'),
    lede: z.string().max(320).describe('one to three sentences under the heading: the answer first'),
  }),
});

/** The sections of the chapters, one file each. The number that begins the file's name gives the order. */
const sections = defineCollection({
  loader: glob({ pattern: '*/[0-9][0-9]-*.mdx', base: 'content' }),
  schema: z.strictObject({
    title: z
      .string()
      .max(60)
      .optional()
      .describe('the heading; a section without one follows the heading of its chapter'),
    id: slug.describe('the fragment: `/chapter/#id` is a link that stays good for ever'),
  }),
});

/** The prose of each other page, one file a page, named like its path; `<Section>` marks its sections. */
const pages = defineCollection({
  loader: glob({ pattern: '*.mdx', base: 'content/pages' }),
  schema: z.strictObject({
    title: z.string().max(80).describe('what the browser’s tab and a search engine show'),
    description: z.string().max(160).describe('one sentence: what the reader finds on this page'),
    name: z.string().max(20).describe('what the bar and the contents call it'),
    heading: z.string().max(80).describe('the first-level heading'),
    lede: z.string().max(320).describe('one to three sentences under the heading: the answer first'),
  }),
});

/** Every source the site cites, once, by key. */
const references = defineCollection({
  loader: file('content/references.yaml'),
  schema: z.strictObject({
    short: z.string().describe('how a sentence names it: "Goyal et al. 2017"'),
    authors: z.string().describe('all of them, or the organisation that speaks'),
    title: z.string(),
    where: z.string().describe('journal, conference, repository or site'),
    url: z.url({ protocol: /^https$/ }).describe('where a reader can check it'),
    year: z.int().min(1900).max(2100).optional(),
    licence: z.string().optional().describe('set where its words or figures are reused'),
    note: z.string().optional().describe('what it is cited for'),
  }),
});

/** Warmups of published training runs, each as its sources state it; `src/figures/warmup-rules/recipes.ts` reads the same file. */
const recipes = defineCollection({
  loader: file('content/recipes.json'),
  schema: z.strictObject({
    id: slug,
    name: z.string().max(40).describe('what was trained'),
    warmup: z.int().min(1).describe('how long the rate rose, in units'),
    total: z.int().min(1).optional().describe('how long the whole run was, if the sources count it in the same units'),
    unit: z.enum(['steps', 'epochs', 'million tokens']),
    oneIn: z.int().min(2).optional().describe('the first rate is the peak divided by this, if the sources say so'),
    beta2: z.number().min(0.5).max(0.9999).optional().describe('Adam’s β₂, if it was Adam and the sources say so'),
    references: z.array(reference('references').transform(({ id }) => id)).min(1),
    note: z.string().max(80).optional().describe('what else there is to say of its length'),
  }),
});

/** Code shown in a chapter, line by line. */
const listings = defineCollection({
  loader: glob({ pattern: '*.yaml', base: 'content/listings' }),
  schema: z.strictObject({
    id: slug.describe('the fragment, and the name of the file'),
    title: z.string().max(80).describe('what the code does'),
    language: z.string().describe('as a reader would call it: Python'),
    own: z
      .record(z.string(), z.number())
      .default({})
      .describe('parameters that it has its own values for, as long as the reader has not changed them'),
    parts: z
      .array(
        z.strictObject({
          title: z.string().max(60).describe('what the part does'),
          open: z.boolean().default(false).describe('whether it is unfolded at first'),
          lines: z
            .array(
              z.strictObject({
                code: z.string().describe('one line as it is typed, spaces in front included'),
                note: z.string().optional().describe('what this line does, shown when the reader asks'),
                key: z.boolean().default(false).describe('whether it is shown while its part is folded'),
              }),
            )
            .min(1),
        }),
      )
      .min(1),
  }),
});

/** What `npm run parity` saw, per framework that it executed. Written by `npm run parity -- --write`, never by hand. */
const executed = defineCollection({
  loader: file('content/executed.json'),
  schema: z.strictObject({
    id: slug.describe('the framework: the name of its file or folder in src/frameworks/'),
    executed: z.string().describe('package and version: "transformers 5.23.0"'),
    precision: z.enum(['double', 'single']).describe('what it computes rates in'),
    snippets: z.int().min(200).describe('how many scripts it executed'),
    absolute: z.number().min(0).describe('the largest distance from the rate of the core'),
    relative: z.number().min(0).describe('the largest distance as a share of that rate'),
    ofPeak: z.number().min(0).describe('the largest distance as a share of the peak rate of its run'),
  }),
});

export const collections = { chapters, sections, pages, references, recipes, listings, executed };
