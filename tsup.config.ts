import { defineConfig, type Options } from 'tsup'
import { thirdPartyLicenses } from './tsup.licenses.ts'
import { packedData } from './tsup.packing.ts'

const shared = {
  target: 'es2022',
  platform: 'neutral',
  treeshake: true,
  // Constants are folded and unused parts dropped across modules, which no bundler does further on: 2 kB less, gzipped. Names stay, for readers of a
  // stack trace. To write small functions out where they are called (`reduce_funcs`) makes more of it; functions that stand together
  // (`hoist_funs`) compress better, by .9 kB.
  minify: 'terser',
  terserOptions: {
    mangle: false,
    compress: { passes: 3, reduce_funcs: false, inline: 1, pure_getters: true, hoist_funs: true, sequences: false },
    format: { beautify: true },
  },
  // Columns and what is known of people, under names that no answer holds, nor anything that is read by name: 1 kB of the bundle.
  esbuildOptions: (options) => {
    options.mangleProps =
      /^(traits|layout|mentions|mentionAt|owner|quotations|paragraphs|reporters|reporterAt|chances|lastParagraph|persons|decisions|titleGender|nameGender|startsWithFirstName|genderKnown|opensParagraph|closesParagraph|vocatives|identities|castId|candidates)$/
  },
  tsconfig: 'tsconfig.src.json',
  esbuildPlugins: [packedData()],
  // tsup's builder of declarations sets `baseUrl`, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
} satisfies Options

export default defineConfig([
  { ...shared, entry: { index: 'src/index.ts', retext: 'src/retext.ts', formats: 'src/formats/index.ts' }, format: ['esm'] },
  // The unified packages are ESM only: a CommonJS build that leaves them external fails when it is required.
  {
    ...shared,
    entry: { index: 'src/index.ts', formats: 'src/formats/index.ts' },
    format: ['cjs'],
    noExternal: [/./],
    esbuildPlugins: [packedData(), thirdPartyLicenses('THIRD-PARTY-LICENSES.txt')],
  },
])
