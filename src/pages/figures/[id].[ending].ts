import type { APIRoute } from 'astro';
import { figureById, figures } from '../../figures/index.ts';
import { drawStatic, widths } from '../../figures/kit/static.ts';
import { toCsv, toJson, toSvg } from '../../figures/kit/take.ts';
import tokens from '../../figures/kit/tokens.css?raw';
import { defaults } from '../../figures/parameters.ts';

const files: Record<string, (id: string) => string> = {
  csv: (id) => toCsv(figureById(id), defaults),
  json: (id) => toJson(figureById(id), defaults),
  svg: (id) => toSvg(drawStatic(figureById(id), defaults, widths.wide), tokens),
};

export const getStaticPaths = () =>
  figures.flatMap(({ id }) => Object.keys(files).map((ending) => ({ params: { id, ending } })));

/** Each figure's values and picture as plain files, for whoever reads without JavaScript. */
export const GET: APIRoute = ({ params }) => new Response(files[params.ending!]!(params.id!));
