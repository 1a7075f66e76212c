// The Python around the cells, as the page's worker carries it.
import cell from '../../../content/cells/stand-in.py?raw';
import { setupFiles, type Sources, standInFile } from './sources.ts';

const files = import.meta.glob<string>(['./*.py', './stand-ins/**/*.py'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const folder = './stand-ins/';
const modules = Object.entries(files).filter(([path]) => path.startsWith(folder));

/** The Python around the cells. */
export const sources: Sources = {
  setup: setupFiles.map((name) => files[`./${name}`]!),
  modules: {
    ...Object.fromEntries(modules.map(([path, text]) => [path.slice(folder.length), text])),
    [standInFile]: cell,
  },
};
