import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const core = ['text', 'diagnostic', 'language', 'document', 'formats', 'rule', 'config', 'score', 'engine']

export default defineConfig({
  resolve: {
    alias: { 'doclint/rule': fileURLToPath(new URL('src/rule/index.ts', import.meta.url)) },
  },
  test: {
    include: ['test/**/*.test.ts', 'src/**/*.test.ts', 'rules/**/*.test.ts'],
    watch: false,
    // Properties run hundreds of drafts; a busy machine is no failure.
    testTimeout: 60_000,
    // Threads start faster than processes, and nothing here changes the process.
    pool: 'threads',
    coverage: {
      provider: 'v8',
      include: core.map((folder) => `src/${folder}/**/*.ts`),
      exclude: ['**/*.test.ts', '**/*.generated.ts', '**/generated/**'],
      reporter: ['text', 'json-summary'],
      // Layers 0 to 5 of the design.
      thresholds: { lines: 95 },
    },
  },
})
