/**
 * Who may import whom. `docs/architecture.md` tells why.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
const stages = '^src/(document|quotations|mentions|cues|reported|people|attribution|result)/'
const joiners = '^src/(extract-quotes|segment)[^/]*[.]ts$'
const parser = 'node_modules/(unified|retext-english|nlcst-to-string|parse-english|parse-latin)/'

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A file that needs itself cannot be read on its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: 'What is imported must be there. (The examples import the package by its name, which needs a build.)',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^quote-attribution$' },
    },
    {
      name: 'types-stand-alone',
      comment: 'The public types can be read without any other file.',
      severity: 'error',
      from: { path: '^src/types[.]ts$' },
      to: {},
    },
    {
      name: 'model-knows-types-only',
      comment: 'The internal tables build on the public types and on the syntax tree, on no stage.',
      severity: 'error',
      from: { path: '^src/model[.]ts$' },
      to: { pathNot: ['^src/types[.]ts$', '(^|/)nlcst(/|$)'] },
    },
    {
      name: 'stages-stand-alone',
      comment: 'A stage knows its own files, the tables and the lexicon; it gets the work of other stages as arguments.',
      severity: 'error',
      from: { path: stages },
      to: { path: '^src/', pathNot: ['^src/$1/', '^src/(types|model|choice)[.]ts$', '^src/lexicon/', '^src/syntax/'] },
    },
    {
      name: 'one-place-joins-the-stages',
      comment: 'The pipeline can be read in one file, since no other one puts stages together.',
      severity: 'error',
      from: { path: '^src/[^/]+[.]ts$', pathNot: joiners },
      to: { path: stages },
    },
    {
      name: 'markup-knows-no-stage',
      comment: 'What a document looks like is settled before anything is read for quotations.',
      severity: 'error',
      from: { path: '^src/markup/' },
      to: { path: '^src/', pathNot: ['^src/markup/', '^src/types[.]ts$'] },
    },
    {
      name: 'formats-know-quotes-only',
      comment:
        'A format is written from the public result alone, so that its entry carries no stage; what a paragraph is follows from the text.',
      severity: 'error',
      from: { path: '^src/formats/' },
      to: { pathNot: ['^src/formats/', '^src/(types|quote-of|wrong)[.]ts$', '^src/document/paragraphs[.]ts$'] },
    },
    {
      name: 'lexicon-is-data',
      comment: 'Word lists know nothing of those who read them.',
      severity: 'error',
      from: { path: '^src/lexicon/' },
      to: { pathNot: ['^src/lexicon/', '^src/(types|model|choice)[.]ts$'] },
    },
    {
      name: 'syntax-is-shared',
      comment: 'Noun phrases and subjects serve several stages, and know the tables and the lexicon alone.',
      severity: 'error',
      from: { path: '^src/syntax/' },
      to: { path: '^src/', pathNot: ['^src/syntax/', '^src/(types|model|choice)[.]ts$', '^src/lexicon/'] },
    },
    {
      name: 'clues-read-tables-only',
      comment:
        'A clue is a function of the tables: no word lists, no text, no other clue. Clues share the axes of observations and the grid that joins them.',
      severity: 'error',
      from: { path: '^src/attribution/clues/', pathNot: '^src/attribution/clues/index[.]ts$' },
      to: { pathNot: ['^src/(types|model|choice)[.]ts$', '^src/attribution/clues/(axes|grid)[.]ts$'] },
    },
    {
      name: 'only-document-parses',
      comment: 'All other stages read flat tables, so that another parser could take this one’s place. Types may be named elsewhere.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/document/' },
      to: { path: parser, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'runs-everywhere',
      comment: 'The library runs in the browser too.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-dependencies',
      comment: 'The library may import what is installed along with it, and nothing else.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'npm-optional'] },
    },
    {
      name: 'src-knows-no-tests',
      comment: 'Tests and examples read the library, never the other way round.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|examples)/' },
    },
    {
      name: 'no-utils',
      comment: 'A file is named for what it does.',
      severity: 'error',
      from: {},
      to: { path: '/(utils|util|helpers|misc)[.][cm]?[jt]s$', pathNot: 'node_modules' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
