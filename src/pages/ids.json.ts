import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { figures } from '../figures/index.ts';
import { equations } from '../schedule/index.ts';
import { homeOf } from '../site/homes.ts';
import { sectionsIn } from '../site/sections.ts';

const partsIn = (body = ''): string[] => [...body.matchAll(/<Sub\s+id="([^"]+)"/g)].map(([, id]) => id!);

/** Every address of this site that stays good for ever: pages, sections with their parts, figures, equations, embeds. */
export const GET: APIRoute = async () => {
  const sections = (await getCollection('article')).sort((a, b) => a.id.localeCompare(b.id, 'en'));
  const pages = (await getCollection('pages')).sort((a, b) => a.id.localeCompare(b.id, 'en'));
  const addresses = [
    ...sections.flatMap(({ data, body }) => [data.id, ...partsIn(body)]).map((id) => `/#${id}`),
    ...pages.flatMap(({ id, body }) => [`/${id}/`, ...sectionsIn(body).map((part) => `/${id}/#${part.id}`)]),
    ...figures.map(({ id }) => `/${homeOf(id)}#${id}`),
    ...equations.map(({ id }) => `/#${id}`),
    ...figures.map(({ id }) => `/embed/${id}/`),
  ];
  return new Response(`${JSON.stringify(addresses, null, 2)}\n`);
};
