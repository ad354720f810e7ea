/**
 * The layers of the design: law ← intake; law ← rules ← rulesets ← calculator ← pages. Collection, knowledge and output stand one
 * above the other over the first three and below pages, and search knows law only. Dependency-cruiser does not read `.astro` files: those are held to the
 * same rules by Biome (`test/biome.json`).
 */

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** What a folder of the core may import of ours, besides itself. */
const below = {
  'src/law': [],
  'src/intake': ['src/law'],
  'src/rules': ['src/law'],
  rulesets: ['src/law', 'src/rules'],
  'src/collection': ['src/law', 'src/intake', 'src/rules', 'rulesets'],
  'src/knowledge': ['src/law', 'src/rules', 'src/collection'],
  'src/output': ['src/law', 'src/rules', 'src/collection', 'src/knowledge'],
  'src/search-index': ['src/law', 'src/rules', 'src/search', 'src/collection', 'src/knowledge'],
  'src/search': ['src/law'],
  'src/translation': [],
  'src/search-box': ['src/law', 'src/search', 'src/translation'],
  'src/calculator': ['src/law', 'src/rules', 'rulesets', 'src/search', 'src/translation'],
  'src/cli': [
    'src/law',
    'src/intake',
    'src/rules',
    'rulesets',
    'src/collection',
    'src/knowledge',
    'src/output',
    'src/search',
    'src/search-index',
  ],
}

/** @param {readonly string[]} folders */
const within = (folders) => `^(${folders.join('|')})/`

const ours = '^(src|rulesets|test)/'
const packages = '(^|/)node_modules/'

export default {
  forbidden: [
    forbid('no-cycle', 'Modules that need each other are one module.', {}, { circular: true }),
    forbid('resolves', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
    ...Object.entries(below).map(([folder, allowed]) =>
      forbid(
        `layer-${folder.replace('src/', '')}`,
        `${folder} knows of ours only: ${allowed.join(', ') || 'nothing'}.`,
        { path: within([folder]) },
        { path: ours, pathNot: within([folder, ...allowed]) },
      ),
    ),
    forbid(
      'law-is-pure',
      'src/law imports nothing outside itself.',
      { path: within(['src/law']) },
      { pathNot: within(['src/law']) },
    ),
    forbid(
      'intake-knows-its-formats',
      'src/intake imports packages for formats only, and no Node.',
      { path: within(['src/intake']) },
      { pathNot: [ours, `${packages}(fflate|htmlparser2|yaml)/`] },
    ),
    forbid(
      'core-is-pure',
      'The core runs in the browser too: no packages and no Node.',
      { path: within(['src/rules', 'rulesets']) },
      { pathNot: ours },
    ),
    forbid(
      'files-are-read-below',
      'Only src/collection, what writes the search index, src/cli, test and the configuration of the build read files.',
      {
        pathNot: [
          within(['src/collection', 'src/search-index', 'src/cli', 'test']),
          '^astro\\.config\\.mjs$',
        ],
      },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'enter-by-index',
      'A folder of the core is entered through its index.ts.',
      {
        path: '^src/',
        pathNot:
          '^src/(law|intake|rules|collection|knowledge|output|search|search-index|search-box|calculator|translation)/',
      },
      {
        path: '^src/(law|intake|rules|collection|knowledge|output|search|search-index|search-box|calculator|translation)/',
        pathNot: '^src/([^/]+/index|collection/one-text|search-index/site)\\.tsx?$',
      },
    ),
    forbid(
      'enter-by-index-between',
      'A folder of the core is entered through its index.ts.',
      {
        path: '^(?:src/)?(law|intake|rules|collection|knowledge|output|search|search-index|search-box|calculator|translation|rulesets)/',
      },
      {
        path: '^src/(law|intake|rules|collection|knowledge|output|search|search-index|search-box|calculator|translation)/',
        pathNot: ['^src/$1/', '^src/([^/]+/index|collection/one-text|search-index/site)\\.tsx?$'],
      },
    ),
    forbid(
      'rulesets-stand-alone',
      'Rulesets never import each other.',
      { path: '^rulesets/([^/]+)/' },
      { path: '^rulesets/', pathNot: '^rulesets/$1/' },
    ),
    forbid(
      'enter-ruleset-by-index',
      'A ruleset is entered through its index.ts.',
      { path: '^src/' },
      { path: '^rulesets/', pathNot: '^rulesets/[^/]+/index\\.ts$' },
    ),
    forbid(
      'tests-are-not-built',
      'Only tests import tests.',
      { pathNot: within(['test']) },
      { path: within(['test']) },
    ),
    forbid(
      'no-development-packages',
      'What the site is built from imports no package for development.',
      { path: ours, pathNot: within(['test', 'src/cli']) },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    ),
  ],
  options: {
    doNotFollow: { path: packages },
    exclude: { path: '^(dist|\\.astro)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
