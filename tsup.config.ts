import { defineConfig } from 'tsup'

const shared = { dts: { compilerOptions: { ignoreDeprecations: '6.0' } }, target: 'es2022', platform: 'neutral', treeshake: true } as const

export default defineConfig([
  { ...shared, entry: ['src/index.ts', 'src/retext.ts'], format: ['esm'], clean: true },
  // The unified packages are ESM only: a CommonJS build that leaves them external fails when it is required.
  { ...shared, entry: ['src/index.ts'], format: ['cjs'], noExternal: [/./] },
])
