import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { layers, laws } from './architecture/laws.ts'
import { readImports } from './architecture/read-imports.ts'
import { readTree, treeOf } from './architecture/source-tree.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

describe('the sources keep the law', () => {
  const tree = readTree(root, ['src', 'rules', 'dictionaries'])

  test.each(Object.entries(laws))('%s', (_name, law) => {
    const { checked, violations } = law(tree)
    expect(violations).toEqual([])
    expect(checked).toBeGreaterThan(0)
  })
})

describe('each law bites', () => {
  const sound = Object.fromEntries([
    ...Object.keys(layers).map((name) => [name.endsWith('.ts') ? `src/${name}` : `src/${name}/one.ts`, '']),
    ['src/tasks/generate.ts', "import { readFile } from 'node:fs/promises'\nimport '../cli/one.ts'"],
    ['src/cli/one.ts', "import '../text/one.ts'\nimport './two.ts'\nimport 'node:fs'\nimport '../../rules/index.ts'"],
    ['src/cli/two.ts', ''],
    ['src/rule/index.ts', "export * from '../diagnostic/one.ts'"],
    ['rules/index.ts', "// Generated from the folders.\nimport './short/long-sentence/rule.ts'"],
    ['rules/short/long-sentence/rule.ts', "import { defineRule } from 'doclint/rule'\nimport './parts/longest.ts'"],
    ['rules/short/long-sentence/parts/longest.ts', "import '../limit.ts'"],
    ['rules/short/long-sentence/limit.ts', ''],
  ]) as Record<string, string>

  test('a sound tree keeps all of them', () => {
    const tree = treeOf(sound)
    for (const [name, law] of Object.entries(laws)) expect(law(tree).violations, name).toEqual([])
  })

  test('no law passes an empty tree for a checked one', () => {
    for (const [name, law] of Object.entries(laws)) expect(law(treeOf({})).checked, name).toBe(0)
  })

  const long = 'export {}\n'.repeat(301)
  const breaches: [law: string, breach: string, files: Record<string, string>, violations: string[]][] = [
    ['every folder of src', 'a folder without a layer', { 'src/magic/one.ts': '' }, ['src/magic has no layer']],
    ['every folder of src', 'a loose file', { 'src/magic.ts': '' }, ['src/magic.ts has no layer']],
    breach('a file of src', 'an upward import', 'src/text/one.ts', '../rule/one.ts'),
    breach('a file of src', 'another folder of the layer', 'src/language/one.ts', '../diagnostic/one.ts'),
    breach('a file of src', 'rules from the layer they build on', 'src/formats/one.ts', '../../rules/index.ts'),
    breach('a file of src', 'a folder that has no layer', 'src/cli/one.ts', '../../bench/speed.ts'),
    breach('a rule imports only', 'the inside of src', 'rules/fresh/rule.ts', '../../src/rule/index.ts'),
    breach('a rule imports only', 'another rule', 'rules/fresh/a/rule.ts', '../b/rule.ts'),
    breach('a rule imports only', 'a package', 'rules/fresh/a/rule.ts', 'yaml'),
    breach('nothing imports src/tasks', 'the program', 'src/cli/one.ts', '../tasks/generate.ts'),
    breach('only host, cli and tasks', 'a low layer', 'src/engine/one.ts', 'node:fs'),
    breach('only host, cli and tasks', 'without the prefix', 'src/text/one.ts', 'fs/promises'),
    breach('only host, cli and tasks', 'a rule', 'rules/fresh/a/rule.ts', 'node:path'),
    [
      'no imports run in a cycle',
      'a cycle of types',
      {
        'src/text/a.ts': "import type { B } from './b.ts'",
        'src/text/b.ts': "export type C = import('./c.ts').C",
        'src/text/c.ts': "export { type A } from './a.ts'",
      },
      ['src/text/a.ts → src/text/b.ts → src/text/c.ts → src/text/a.ts'],
    ],
    ['no file has more than', 'a long file', { 'src/text/a.ts': long }, ['src/text/a.ts has 301 lines']],
    ['no file or folder is named', 'a file', { 'src/text/string-utils.ts': '' }, ['src/text/string-utils.ts']],
    ['no file or folder is named', 'a folder', { 'src/text/common/a.ts': '' }, ['src/text/common/a.ts']],
  ]

  test.each(breaches)('%s: %s', (start, _breach, files, violations) => {
    const [, law] = Object.entries(laws).find(([name]) => name.startsWith(start)) ?? []
    expect(law?.(treeOf({ ...sound, ...files })).violations).toEqual(violations)
  })

  test('every layer a folder', () => {
    const law = laws['every folder of src has a layer, and every layer a folder']
    expect(law?.(treeOf({ 'src/text/a.ts': '' })).violations).toContain('src/cli does not exist')
  })

  function breach(law: string, name: string, file: string, imported: string): (typeof breaches)[number] {
    return [law, name, { [file]: `import '${imported}'` }, [`${file} imports ${imported}`]]
  }
})

test('imports are read, comments and strings are not', () => {
  const source = `
    // import './comment.ts'
    /* export * from './block.ts' */
    import type { A } from './type.ts'
    import b, {
      c,
    } from './lines.ts'
    import './bare.ts'
    export * from "./star.ts"
    export { d } from './named.ts'
    const text = "import './string.ts'"
    const quotes = /['"]/
    const glob = 'speeches/**'
    const lazy = () => import('./lazy.ts')
    type E = import('./import-type.ts').E
  `
  expect(readImports(source).toSorted()).toEqual(
    ['./type.ts', './lines.ts', './bare.ts', './star.ts', './named.ts', './lazy.ts', './import-type.ts'].toSorted(),
  )
})
