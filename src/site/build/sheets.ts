// A step of the build that joins the style sheets of a page: what most pages have is one file, what is left another.
import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readdir, readFile, unlink, writeFile } from 'node:fs/promises';

const linked = /<link rel="stylesheet" href="([^"]+)">/g;

/**
 * Which sheets of a page are joined with which, in the order of the page.
 *
 * @param pages the sheets of each page
 * @returns for each page its groups, of which each becomes a file: what at least half of all pages have comes last
 * @example groupsOf([['a', 'base'], ['base'], ['b', 'c', 'base']])
 * // [[['a'], ['base']], [['base']], [['b', 'c'], ['base']]]
 */
export function groupsOf(pages: readonly (readonly string[])[]): string[][][] {
  const uses = Map.groupBy(pages.flat(), (sheet) => sheet);
  const isCommon = (sheet: string) => uses.get(sheet)!.length * 2 >= pages.length;
  return pages.map((sheets) =>
    [sheets.filter((sheet) => !isCommon(sheet)), sheets.filter(isCommon)].filter((group) => group.length > 0),
  );
}

/** Joins the sheets of the built pages, so that a page waits for two files before it is shown, not for six. */
export function sheets(): AstroIntegration {
  let assets = '';
  return {
    name: 'sheets',
    hooks: {
      'astro:config:done': ({ config }) => {
        assets = config.build.assets;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = (await readdir(dir, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
        const pages = await Promise.all(
          files.map(async (file) => ({ url: new URL(file, dir), html: await readFile(new URL(file, dir), 'utf8') })),
        );
        const groups = groupsOf(pages.map(({ html }) => [...html.matchAll(linked)].map(([, href]) => href!)));
        const nameOf = (href: string) => href.slice(href.lastIndexOf('/') + 1);
        const fileOf = (href: string) => new URL(`${assets}/${nameOf(href)}`, dir);
        const joined = new Map<string, string>();
        for (const group of groups.flat()) {
          if (joined.has(group.join())) continue;
          const css = (await Promise.all(group.map((href) => readFile(fileOf(href), 'utf8')))).join('\n');
          const name = `sheet.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
          const href = group[0]!.replace(nameOf(group[0]!), name);
          await writeFile(fileOf(href), css);
          joined.set(group.join(), href);
        }
        for (const [index, { url, html }] of pages.entries()) {
          const links = groups[index]!.map((group) => `<link rel="stylesheet" href="${joined.get(group.join())}">`);
          await writeFile(url, html.replace(linked, '').replace('</head>', `${links.join('')}</head>`));
        }
        const single = new Set(groups.flat(2));
        await Promise.all([...single].map((href) => unlink(fileOf(href))));
        logger.info(`${single.size} sheets → ${joined.size}`);
      },
    },
  };
}
