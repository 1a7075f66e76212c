import type { Plugin } from 'vite';

const id = 'virtual:live-chunks';
// Stands in the entry's code until the names of all chunks are known.
const placeholder = '__LIVE_CHUNKS__';

/**
 * Makes `import { chunks } from 'virtual:live-chunks'` the URLs of every script that importing `client/live.ts`
 * would load, now or later: itself, what it imports, and the figures and Plot that it imports on demand.
 * The entry cannot know these names, and fetching ahead must not wait for the code it fetches. Empty in dev.
 */
export function liveChunks(): Plugin {
  let base = '/';
  let building = false;
  return {
    name: 'live-chunks',
    configResolved(config) {
      base = config.base;
      building = config.command === 'build';
    },
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load(source) {
      if (source !== `\0${id}`) return null;
      return `export const chunks = ${building && this.environment.name === 'client' ? placeholder : '[]'};`;
    },
    generateBundle(_options, bundle) {
      const scripts = Object.values(bundle).filter((output) => output.type === 'chunk');
      const byName = new Map(scripts.map((chunk) => [chunk.fileName, chunk]));
      const reached = new Set<string>();
      const reach = (fileName: string) => {
        const chunk = byName.get(fileName);
        if (!chunk || reached.has(fileName)) return;
        reached.add(fileName);
        [...chunk.imports, ...chunk.dynamicImports].forEach(reach);
      };
      const live = scripts.find((chunk) => chunk.facadeModuleId?.endsWith('/src/site/client/live.ts'));
      if (live) reach(live.fileName);
      for (const chunk of scripts) {
        if (!chunk.code.includes(placeholder)) continue;
        // The page has the entry and what it imports already.
        const here = new Set([chunk.fileName, ...chunk.imports]);
        const urls = [...reached].filter((fileName) => !here.has(fileName)).sort();
        chunk.code = chunk.code.replaceAll(placeholder, JSON.stringify(urls.map((fileName) => base + fileName)));
      }
    },
  };
}
