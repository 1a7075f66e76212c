import { readFileSync } from 'node:fs';
import { moduleFiles, setupFiles, type Sources, standIn } from './sources.ts';

// Paths are looked up from the project's folder, in which Astro, the tests and the scripts run: a bundle has another place.
const read = (path: string) => readFileSync(path, 'utf8');
const here = 'src/site/python';

/** The Python around the cells, read from its files. */
export function sources(): Sources {
  const modules = moduleFiles.map((name) => [name, read(`${here}/stand-ins/${name}`)]);
  return {
    setup: setupFiles.map((name) => read(`${here}/${name}`)),
    modules: { ...Object.fromEntries(modules), [standIn]: read('content/cells/stand-in.py') },
  };
}
