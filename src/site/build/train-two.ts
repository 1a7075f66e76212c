// A step of the build that trains the two runs of the opening and hands them to its script.
import type { Plugin } from 'vite';
import { packTwo } from '../hero/packed.ts';
import { trainTwo } from '../hero/two-runs.ts';

const id = 'virtual:hero-runs';

/**
 * Makes `import { packed } from 'virtual:hero-runs'` the two runs of the opening, trained while the site is built: the page
 * gets what they gave, and none of the code that trains.
 */
export const heroRuns = (): Plugin => ({
  name: 'hero-runs',
  resolveId: (source) => (source === id ? `\0${id}` : null),
  load: (source) => (source === `\0${id}` ? `export const packed = ${JSON.stringify(packTwo(trainTwo()))};` : null),
});
