// `/ids.json`: every address that stays good for ever.
import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { figures } from '../figures/index.ts';
import { homeOf } from '../figures/kit/figure.ts';
import { equations } from '../schedule/index.ts';
import { idsIn, titledIn } from '../site/address/named-in-mdx.ts';

/** What a page's own prose names besides its sections: cells, and figures that have their home elsewhere. */
const namedIn = (body?: string): string[] => [
  ...idsIn('Cell', body).map((id) => `cell-${id}`),
  ...idsIn('Figure', body),
];

/** Every address of this site that stays good for ever: pages, sections with their parts, cells, figures, equations, embeds. */
export const GET: APIRoute = async () => {
  const sections = (await getCollection('article')).sort((a, b) => a.id.localeCompare(b.id, 'en'));
  const pages = (await getCollection('pages')).sort((a, b) => a.id.localeCompare(b.id, 'en'));
  const addresses = [
    ...sections.flatMap(({ data, body }) => [data.id, ...idsIn('Sub', body)]).map((id) => `/#${id}`),
    ...pages.flatMap(({ id, body }) => [
      `/${id}/`,
      ...[...titledIn('Section', body).map((part) => part.id), ...namedIn(body)].map((part) => `/${id}/#${part}`),
    ]),
    ...figures.map((figure) => `/${homeOf(figure)}#${figure.id}`),
    ...equations.map(({ id }) => `/#${id}`),
    ...figures.map(({ id }) => `/embed/${id}/`),
  ];
  return new Response(`${JSON.stringify(addresses, null, 2)}\n`);
};
