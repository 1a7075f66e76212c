// `/ids.json`: every address that stays good for ever.
import type { APIRoute } from 'astro';
import { figures } from '../figures/index.ts';
import { homeOf } from '../figures/kit/figure.ts';
import { bookPages } from '../site/address/book.ts';
import { idsIn } from '../site/address/named-in-mdx.ts';
import { tableIds } from '../site/address/numbers.ts';
import { symptomIds } from '../site/frameworks/by-symptom.ts';

/** What a page's own prose names besides its sections: cells, equations, tables, symptoms, and figures that have their home elsewhere. */
const namedIn = (body: string): string[] => [
  ...idsIn('Cell', body).map((id) => `cell-${id}`),
  ...idsIn('Equation', body),
  ...idsIn('Figure', body),
  ...tableIds(body),
  ...symptomIds(body),
];

/** Every address of this site that stays good for ever: pages, sections, cells, equations, tables, symptoms, figures, embeds. */
export const GET: APIRoute = () => {
  const addresses = [
    ...bookPages.flatMap(({ path, sections, body }) => [
      `/${path}`,
      ...[...sections.map(({ id }) => id), ...namedIn(body)].map((id) => `/${path}#${id}`),
    ]),
    ...figures.map((figure) => `/${homeOf(figure)}#${figure.id}`),
    ...figures.map(({ id }) => `/embed/${id}/`),
  ];
  return new Response(`${JSON.stringify([...new Set(addresses)], null, 2)}\n`);
};
