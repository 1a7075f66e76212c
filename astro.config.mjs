// How Astro builds the site: its address, its Markdown, and what keeps every page inside the content policy.
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig, passthroughImageService } from 'astro/config';
import remarkMath from 'remark-math';
import pkg from './package.json' with { type: 'json' };
import { destyle } from './src/site/build/destyle.ts';
import { chunkGroups } from './src/site/build/chunks.ts';
import { fonts } from './src/site/build/fonts.ts';
import { leanPlot } from './src/site/build/lean-plot.ts';
import { math } from './src/site/build/math.ts';
import { liveChunks } from './src/site/build/prefetch.ts';
import { searchIndex } from './src/site/build/search-index.ts';
import { onLog } from './src/site/build/warnings.ts';
import { heroRuns } from './src/site/build/train-two.ts';
import { sheets } from './src/site/build/sheets.ts';
import { ipynb } from './src/site/ipynb/integration.ts';

// Building this site tells nobody anything, also where it is not begun by scripts/astro.js.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

// SITE and BASE say where the site will live: project Pages set both, a plain build is the site at the root.
// The policy that the site obeys is a meta tag in the Base layout, because GitHub Pages sends no headers of ours;
// what keeps every page inside it (no inline script or style, no data: font) is set here and tested in tests/site.
export default defineConfig({
  site: process.env.SITE || new URL(pkg.homepage).origin,
  base: process.env.BASE || '/',
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0, rolldownOptions: { onLog } },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: chunkGroups } } } },
    },
    worker: { format: 'es' },
    plugins: [leanPlot(), liveChunks(), heroRuns()],
  },
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  // Quotes and dashes stay as they were typed, and code is coloured by our own stylesheet or not at all.
  markdown: {
    syntaxHighlight: false,
    processor: unified({ smartypants: false, remarkPlugins: [remarkMath], rehypePlugins: math }),
  },
  integrations: [fonts(), mdx(), destyle(), sheets(), ipynb(), searchIndex()],
});
