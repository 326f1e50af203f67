import { fileURLToPath } from 'node:url'
import { defineConfig } from 'tsdown'
import { boundImports } from './src/tasks/bound-imports.ts'
import { dataFiles } from './src/tasks/data-files.ts'
import { lexiconFile } from './src/tasks/lexicon-file.ts'
import { indexedLoops } from './src/tasks/indexed-loops.ts'
import { esmEntries } from './src/tasks/esm-entries.ts'
import { writeNotices } from './src/tasks/write-notices.ts'

/**
 * What a run needs comes in five files instead of thirty: every file costs a millisecond or two to find, read and link.
 * A module goes into the first of these that needs it. What stays behind import() is left alone; `shared` is what the
 * lint command has in common with commands and formats behind import(), each of which would else get a file of its own.
 */
const shared = [
  'cli/rules-in-force',
  'host/read-draft',
  'report/json',
  'report/verdict',
  'report/pretty/printable',
  'report/genre-names',
  'report/measure-names',
  'cli/output',
  'cli/output-fault',
  'formats/block-text',
]
const pathOf = (module: string): string => fileURLToPath(new URL(`src/${module}.ts`, import.meta.url))
const oneOf = (...modules: readonly string[]): ((id: string) => boolean) => {
  const paths = new Set(modules.map(pathOf))
  return (id) => paths.has(id)
}
const chunks = [
  { name: 'start', test: oneOf('cli/run', 'cli/watch-streams'), priority: 3 },
  { name: 'rule-kit', test: oneOf('rule/index'), priority: 2 },
  { name: 'linter', test: oneOf('index', 'formats/text/read', 'report/pretty/wrap', ...shared), priority: 1 },
]

/**
 * CommonJS inside, since only that can be loaded with its bytecode (src/cli/load-code.ts); modules and types outside.
 */
export default defineConfig([
  {
    entry: {
      cli: 'src/cli/launch.ts',
      main: 'src/cli/main.ts',
      'import-module': 'src/host/import-module.ts',
      index: 'src/index.ts',
      rule: 'src/rule/index.ts',
    },
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
    dts: false,
    // One bundle starts twice as fast as the unbundled packages; what is heavy stays in chunks behind import().
    deps: { onlyBundle: false },
    outputOptions: { codeSplitting: { groups: chunks }, exports: 'named' },
    alias: { 'doclint/rule': pathOf('rule/index') },
    plugins: [
      dataFiles(),
      lexiconFile(),
      indexedLoops(),
      boundImports(),
      esmEntries('index', 'rule'),
      writeNotices('THIRD-PARTY-NOTICES.txt'),
    ],
    report: false,
  },
  {
    entry: { index: 'src/index.ts', rule: 'src/rule/index.ts' },
    format: 'esm',
    platform: 'node',
    clean: false,
    dts: { emitDtsOnly: true },
    // package.json says "type": "module", so .d.ts is of ESM.
    fixedExtension: false,
    report: false,
  },
])
