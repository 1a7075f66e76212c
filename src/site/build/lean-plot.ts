// A step of the build that leaves out of Plot what no figure of ours asks of it: maps of the earth, schemes of colours, names
// of months, legends, tips.
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const unused =
  /\/node_modules\/(d3-(?:axis|geo|scale-chromatic|time-format)|@observablehq\/plot\/src\/(?:legends\/(?:ramp|swatches)|marks\/tip|interactions\/pointer)\.js)/;

// Plot makes a projection with it when it is loaded, and uses that for maps.
const atOnce = 'geoTransform';

/**
 * Gives the browser, for each function of those modules, one that says what is missing: Plot names them all, so that they
 * would come along, a quarter of its size. The pictures of a build are drawn with the whole of Plot.
 */
export function leanPlot(): Plugin {
  return {
    name: 'lean-plot',
    apply: 'build',
    async load(id) {
      const name = unused.exec(id)?.[1];
      if (!name || this.environment.name !== 'client') return null;
      const names = Object.keys((await import(pathToFileURL(id).href)) as object);
      const absent = `() => { throw new Error('${name} is left out of the browser’s Plot, see lean-plot.ts'); }`;
      const exported = names.map((each) => `${each === atOnce ? 'nothing' : 'absent'} as ${each}`);
      return `const nothing = () => {};\nconst absent = ${absent};\nexport { ${exported.join(', ')} };`;
    },
  };
}
