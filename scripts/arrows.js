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

/** A pattern like ../*, which reaches whatever lies beside the folder. */
const wideGlob = String.raw`^(?:\.\./)+[^/]*[*?{[]`;

const glob = 'CallExpression[callee.object.type="MetaProperty"][callee.property.name="glob"]';

/** The selector of a string, or of a template's beginning, that matches. */
const text = (/** @type {string} */ regex) => {
  const pattern = regex.replaceAll('/', String.raw`\u002F`);
  return `:matches(Literal[value=/${pattern}/], TemplateLiteral[quasis.0.value.cooked=/${pattern}/])`;
};

/** The selector of a matching pattern in import.meta.glob('…') or import.meta.glob(['…']). */
const patternWith = (/** @type {string} */ regex) => `:matches(${glob}, ${glob} > ArrayExpression) > ${text(regex)}`;

/** The selector of a matching path in import('…'), as a call and in a type, import.meta.glob, new URL('…', import.meta.url). */
const naming = (/** @type {string} */ regex) =>
  [
    `:matches(ImportExpression, TSImportType) > ${text(regex)}`,
    patternWith(regex),
    `NewExpression[callee.name="URL"][arguments.1.object.type="MetaProperty"] > ${text(regex)}`,
  ].join(', ');

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
      // That rule sees import and export statements; this one sees the other ways to name a file.
      'no-restricted-syntax': [
        'error',
        ...restrictions.map(({ regex, message }) => ({ selector: naming(regex), message })),
        { selector: patternWith(wideGlob), message: 'Name the folder that the pattern goes up to.' },
      ],
    },
  };
});
