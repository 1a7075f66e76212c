// A step of the build that moves every style attribute into one stylesheet.
import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { moveStyles, sheet, stylesIn } from './style-attributes.ts';

/**
 * Moves every `style="…"` of the built pages (KaTeX writes hundreds) into one stylesheet for the whole site, so that
 * the policy needs no `unsafe-inline`. The sheet is named by its content and linked last in the head of the pages
 * that need it.
 */
export function destyle(): AstroIntegration {
  let href = '';
  let assets = '';
  return {
    name: 'destyle',
    hooks: {
      'astro:config:done': ({ config }) => {
        assets = config.build.assets;
        href = `${config.base.replace(/\/$/, '')}/${assets}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = (await readdir(dir, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
        const pages = await Promise.all(
          files.map(async (file) => ({ url: new URL(file, dir), html: await readFile(new URL(file, dir), 'utf8') })),
        );
        const styles = [...new Set(pages.flatMap((page) => stylesIn(page.html)))].sort();
        if (styles.length === 0) return;

        const css = sheet(styles);
        const name = `inline.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
        await mkdir(new URL(`${assets}/`, dir), { recursive: true });
        await writeFile(new URL(`${assets}/${name}`, dir), css);
        for (const { url, html } of pages) {
          const moved = moveStyles(html, styles);
          if (moved === html) continue;
          await writeFile(url, moved.replace('</head>', `<link rel="stylesheet" href="${href}${name}"></head>`));
        }
        logger.info(`${styles.length} styles → ${assets}/${name}`);
      },
    },
  };
}
