// `/figures/<id>.csv`, `.json` and `.svg`: each figure as files at its defaults.
import type { APIRoute } from 'astro';
import { figureById, figures } from '../../figures/index.ts';
import { drawStatic } from '../../figures/kit/draw/static.ts';
import { widths } from '../../figures/kit/draw/widths.ts';
import { toCsv, toJson, toSvg } from '../../figures/kit/live/files.ts';
import tokens from '../../figures/kit/draw/tokens.css?raw';
import { defaults } from '../../parameters/index.ts';

const files: Record<string, (id: string) => string> = {
  csv: (id) => toCsv(figureById(id), defaults),
  json: (id) => toJson(figureById(id), defaults),
  svg: (id) => toSvg(drawStatic(figureById(id), defaults, widths.wide), tokens),
};

export const getStaticPaths = () =>
  figures.flatMap(({ id }) => Object.keys(files).map((ending) => ({ params: { id, ending } })));

/** Each figure's values and picture as plain files, for whoever reads without JavaScript. */
export const GET: APIRoute = ({ params }) => new Response(files[params.ending!]!(params.id!));
