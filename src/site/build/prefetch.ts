// A step of the build that tells the entry which scripts each page loads on approach.
import type { Plugin, Rollup } from 'vite';

const id = 'virtual:live-chunks';
// Stands in the entry's code until the names of all chunks are known.
const placeholder = '__LIVE_CHUNKS__';

// What not every page has: a figure, called by the name of its folder, or a part, called by the name of its file. What a
// notebook loads is asked for by a press.
const optional = /\/src\/(?:figures\/([\w-]+)\/index|site\/client\/parts\/([\w-]+))\.ts$/;
const always = /\/src\/site\/client\/live\.ts$/;

/** By name, every script that is loaded with it: its own chunk and what that imports; by '' what every page loads. */
function listsOf(chunks: readonly Rollup.OutputChunk[], here: ReadonlySet<string>): Map<string, string[]> {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const reach = (fileName: string, reached: Set<string>): Set<string> => {
    const chunk = byName.get(fileName);
    if (!chunk || here.has(fileName) || reached.has(fileName)) return reached;
    reached.add(fileName);
    for (const each of chunk.imports) reach(each, reached);
    return reached;
  };
  const lists = new Map([['', new Set<string>()]]);
  for (const { fileName, facadeModuleId, isDynamicEntry } of chunks) {
    const module = facadeModuleId ?? '';
    const [, figure, part] = optional.exec(module) ?? [];
    const name = always.test(module) ? '' : (figure ?? part);
    if (isDynamicEntry && name !== undefined) lists.set(name, reach(fileName, lists.get(name) ?? new Set()));
  }
  return new Map([...lists].map(([name, reached]) => [name, [...reached].sort()]));
}

/**
 * Makes `import { chunks } from 'virtual:live-chunks'` the URLs of every script that a page loads once somebody comes
 * near: those of every page under '', those of a figure or a part under its name. The entry cannot know these names,
 * and fetching ahead must not wait for the code it fetches. Empty in dev.
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
      return `export const chunks = ${building && this.environment.name === 'client' ? placeholder : '{}'};`;
    },
    generateBundle(_options, bundle) {
      const scripts = Object.values(bundle).filter((output) => output.type === 'chunk');
      for (const chunk of scripts) {
        if (!chunk.code.includes(placeholder)) continue;
        // The page has the entry and what it imports already.
        const lists = listsOf(scripts, new Set([chunk.fileName, ...chunk.imports]));
        const urls = [...lists].map(([name, files]) => [name, files.map((file) => base + file)]);
        chunk.code = chunk.code.replaceAll(placeholder, JSON.stringify(Object.fromEntries(urls)));
      }
    },
  };
}
