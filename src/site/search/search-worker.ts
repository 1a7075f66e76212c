// Runs Pagefind beside the page, so that no page's policy has to allow the WebAssembly that it needs.
import { piecesOf } from './excerpt.ts';
import type { Answer, Question } from './messages.ts';
import { kindNamed, ranked } from './rank.ts';

/** What we use of Pagefind. */
interface Pagefind {
  options(options: { readonly excerptLength: number; readonly excerptEllipsis: string }): Promise<void>;
  search(
    words: string,
  ): Promise<{ readonly results: readonly { readonly score: number; data(): Promise<Fragment> }[] }>;
}

/** One result of Pagefind: a record of the index, with an excerpt. */
interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title: string; readonly kind: string; readonly page: string };
}

const mostShown = 12;
const wordsOfExcerpt = 16;

// Where a part of its index cannot be fetched, Pagefind finds less and does not say so.
let lost = false;
const { fetch } = globalThis;
globalThis.fetch = async (...request) => {
  try {
    const response = await fetch(...request);
    lost ||= !response.ok;
    return response;
  } catch (error) {
    lost = true;
    throw error;
  }
};

async function load(): Promise<Pagefind> {
  const url = new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/pagefind.js`, location.origin).href;
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  await pagefind.options({ excerptLength: wordsOfExcerpt, excerptEllipsis: '…' });
  // Pagefind fetches what it needs for any search with the first one, here before anything was typed.
  await pagefind.search('');
  return pagefind;
}

/** What the pages write for words that readers may look for. */
const asWritten = (words: string): string =>
  kindNamed(words) ??
  words.replace(/\bzero\b/gi, '0').replace(/\bhow many (?=warm-?up|steps|updates|epochs)/gi, 'how long ');

const loading = load();
// Who asks is told that it failed.
loading.catch(() => undefined);

async function answer({ id, words }: Question): Promise<Answer> {
  const pagefind = await loading;
  const { results } = await pagefind.search(asWritten(words));
  // All of them are in one file, so none is a request of its own.
  const found = await Promise.all(
    results.map(async (result) => {
      const { url, excerpt, meta } = await result.data();
      return { ...meta, url, excerpt, score: result.score };
    }),
  );
  if (lost) throw new Error('a part of the index is missing');
  const best = ranked(words, found).slice(0, mostShown);
  const hits = best.map(({ url, excerpt, title, kind, page }) => ({
    url,
    title,
    kind,
    page,
    excerpt: piecesOf(excerpt),
  }));
  return { id, found: { count: results.length, hits } };
}

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  postMessage(await answer(data).catch((): Answer => ({ id: data.id })));
});
