// Hands components to MDX by the names of their files, so that prose names them and imports nothing.

/**
 * Components by the names of their files.
 *
 * @param files components by path, as `import.meta.glob` gives them
 * @example byName({ './article/Cite.astro': 'a component' }) // { Cite: 'a component' }
 */
export const byName = (files: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(files).map(([path, component]) => [path.replace(/^.*\/|\.astro$/g, ''), component]),
  );
