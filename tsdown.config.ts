import { fileURLToPath } from 'node:url'
import { defineConfig } from 'tsdown'
import { writeNotices } from './src/tasks/write-notices.ts'

export default defineConfig({
  entry: { cli: 'src/cli/main.ts', index: 'src/index.ts', rule: 'src/rule/index.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  // One bundle starts twice as fast as the unbundled packages; what is heavy stays in chunks behind import().
  deps: { onlyBundle: false },
  alias: { 'doclint/rule': fileURLToPath(new URL('src/rule/index.ts', import.meta.url)) },
  dts: { entry: ['src/index.ts', 'src/rule/index.ts'] },
  // package.json says "type": "module", so .js is ESM.
  fixedExtension: false,
  plugins: [writeNotices('THIRD-PARTY-NOTICES.txt')],
  report: false,
})
