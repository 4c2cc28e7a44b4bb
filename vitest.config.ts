import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (file: string) => fileURLToPath(new URL(`src/${file}`, import.meta.url))

// What only a built package can show: these tests share one build, in a folder of its own.
const packed = ['test/package/**/*.test.ts', 'test/examples/**/*.test.ts']

export default defineConfig({
  test: {
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'coverage/tests.json' }]] : ['default'],
    coverage: { include: ['src/**'], reporter: ['text-summary', 'html'] },
    projects: [
      {
        resolve: {
          alias: [
            { find: /^quote-attribution$/u, replacement: source('index.ts') },
            { find: /^quote-attribution\/formats$/u, replacement: source('formats/index.ts') },
            { find: /^quote-attribution\/retext$/u, replacement: source('retext.ts') },
          ],
        },
        test: {
          name: 'library',
          include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
          exclude: [...packed, 'test/browser/**'],
          testTimeout: 30_000,
          // Of the other files, `npm run types` says whether they compile.
          typecheck: { enabled: true, include: ['test/types/**/*.test-d.ts'], ignoreSourceErrors: true },
        },
      },
      {
        test: {
          name: 'package',
          include: packed,
          globalSetup: 'test/package/pack.ts',
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
