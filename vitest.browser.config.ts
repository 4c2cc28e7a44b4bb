import { defineConfig } from 'vitest/config'

// What only a browser can show: these tests open the page of `examples/browser` in Chromium.
export default defineConfig({
  test: {
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'coverage/browser-tests.json' }]] : ['default'],
    include: ['test/browser/**/*.test.ts'],
    globalSetup: 'test/browser/start.ts',
    setupFiles: 'test/browser/after-each.ts',
    // One page at a time leaves it the processor; no file changes anything that another one reads.
    fileParallelism: false,
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
