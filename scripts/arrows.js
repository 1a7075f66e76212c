// The import arrows: pages -> site -> figures -> which -> frameworks, training, parameters -> schedule. Nothing imports
// upward.
// As ESLint configuration, one entry per layer under src/, in ESLint's own rules.

/** What each layer may import besides itself. Frameworks, training and parameters do not know each other. */
const below = {
  schedule: [],
  parameters: ['schedule'],
  frameworks: ['schedule'],
  training: ['schedule'],
  which: ['schedule', 'frameworks'],
  figures: ['schedule', 'parameters', 'frameworks', 'training', 'which'],
  site: ['schedule', 'parameters', 'frameworks', 'training', 'which', 'figures'],
  pages: ['schedule', 'parameters', 'frameworks', 'training', 'which', 'figures', 'site'],
};
const layers = Object.keys(below);

/** The layers without DOM, Node and packages; each has a tsconfig.json that says so to the compiler. */
export const pure = ['schedule', 'parameters', 'frameworks', 'training', 'which'];

export const arrows = Object.entries(below).map(([layer, allowed]) => {
  const outside = pure.includes(layer) ? ['content', 'public', 'scripts', 'tests'] : ['scripts', 'tests'];
  const upward = layers.filter((other) => other !== layer && !allowed.includes(other));
  const restrictions = [
    {
      // A layer is known by its folder's name, so no other folder may be called like one.
      regex: String.raw`^\.\.?/(?:.*/)?(?:${[...upward, ...outside].join('|')})(?:/|$)`,
      message: `src/${layer}/ may import ${[layer, ...allowed].map((name) => `src/${name}/`).join(', ')}, nothing above.`,
    },
    pure.includes(layer)
      ? { regex: '^[^.]', message: `src/${layer}/ is pure: no package, no node: module, only relative imports.` }
      : { regex: '^/', message: 'Import by relative path: the arrows are checked on those.' },
  ];
  return {
    name: `arrows/${layer}`,
    files: [`src/${layer}/**`],
    rules: {
      'no-restricted-imports': ['error', { patterns: restrictions }],
      // That rule sees import and export statements; this one sees import('…'), as a call and in a type.
      'no-restricted-syntax': [
        'error',
        ...restrictions.map(({ regex, message }) => ({
          selector: `:matches(ImportExpression, TSImportType)[source.value=/${regex.replaceAll('/', String.raw`\u002F`)}/]`,
          message,
        })),
      ],
    },
  };
});
