// Which modules travel together to the browser: a figure is one file beside those that all figures share.

/** A file of modules that are asked for together. */
interface Group {
  readonly name: string;
  readonly test: RegExp;
  /** How many scripts must need a module for it to be in this file. */
  readonly minShareCount?: number;
}

// Left to itself, the bundler makes a file of every set of modules that the same scripts need: some sixty small ones, and
// as many requests. What no group names stays with the one script that needs it.
const groups: readonly Group[] = [
  // What the script of every page shares with later code travels with Vite's helper for `import()`, which that script
  // needs anyway: one request before it runs. The notebook's script, too, has its own small needs at once.
  {
    name: 'preload-helper',
    test: /vite\/preload-helper|\/src\/(?:parameters\/format|site\/browser\/(?:fetched|storage)|figures\/kit\/(?:live\/(?:announce|copy-text|element)|runs\/trusted-types))\.ts$/,
  },
  // What figures, prose and numbers stand on. No file is named here that `import()` asks for: it would leave a file
  // behind that only names this one.
  {
    name: 'kit',
    test: /\/src\/(?:schedule|parameters)\/|\/src\/figures\/(?:kit\/(?:figure|live\/[\w-]+|draw\/(?:pointer|steps|svg|widths)|runs\/(?!main-thread|worker\.)[\w-]+)|ramp\/(?:rates|difference)|warmup-rules\/recipes)\.ts$|\/src\/site\/(?:browser\/own-curve|article\/listing-code)\.ts$|\/content\/recipes\.json$/,
  },
  // Plot, and what draws with it in more than one figure.
  {
    name: 'plot',
    test: /\/node_modules\/(?:@observablehq\/plot|d3-[\w-]+|isoformat|internmap|interval-tree-1d|binary-search-bounds)\/|\/src\/figures\/(?:kit\/draw\/(?!pointer|steps|svg|widths)[\w-]+|ramp\/(?:rate-curve|own-line|beside-line))\.ts$/,
  },
  // What several figures of experiments have in common.
  {
    name: 'training',
    test: /\/src\/(?:training\/.*|figures\/(?:catapult\/pair|tiny-net\/(?:grid|pair)))\.ts$/,
    minShareCount: 2,
  },
  // What the lab's figure has in common with code that is written for the same run.
  { name: 'run-words', test: /\/src\/figures\/lab\/.*\.ts$/, minShareCount: 2 },
  // The frameworks, and the code that is written for them.
  {
    name: 'frameworks',
    test: /\/src\/(?:frameworks\/|site\/frameworks\/code-answer\.ts$)/,
  },
];

/** How the bundler splits the code: by these groups, and where they say nothing by who needs it. */
export const chunkGroups = {
  // A group takes what its modules import along, but for what a group before it has taken.
  groups: groups.map((group, index) => ({ ...group, priority: groups.length - index })),
};
