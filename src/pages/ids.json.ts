import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { figures } from '../figures/index.ts';
import { equations } from '../schedule/index.ts';

/** Every address of this site that stays good for ever: sections with their parts, figures, equations, embeds. */
export const GET: APIRoute = async () => {
  const sections = (await getCollection('article')).sort((a, b) => a.id.localeCompare(b.id, 'en'));
  const parts = sections.flatMap(({ data, body }) => [
    data.id,
    ...[...(body ?? '').matchAll(/<Sub id="([^"]+)"/g)].map(([, id]) => id!),
  ]);
  const fragments = [...parts, ...figures.map(({ id }) => id), ...equations.map(({ id }) => id)];
  const addresses = [...fragments.map((id) => `/#${id}`), ...figures.map(({ id }) => `/embed/${id}/`)];
  return new Response(`${JSON.stringify(addresses, null, 2)}\n`);
};
