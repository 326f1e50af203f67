import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { optionTable } from '../src/cli/option-table.ts'
import { createLinter } from '../src/index.ts'
import { configSchema } from '../src/config/schema.ts'
import { ruleFaults } from '../src/config/rule-faults.ts'
import { readSuppressions } from '../src/engine/suppress.ts'
import { readYaml } from '../src/rule/yaml-source.ts'
import { readMarkdown } from '../src/formats/markdown/read.ts'
import { lineIndex } from '../src/text/line-index.ts'
import { runIn } from './cli/run-in.ts'

const twins = ['README.md', 'README.zh-CN.md'] as const
const { rules } = createLinter().base

/** The bodies of the fenced blocks of one language. */
function blocks(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, body]) =>
    name === language ? [body ?? ''] : [],
  )
}

describe.each([...twins, 'CONTRIBUTING.md', 'CHANGELOG.md', 'fixtures/README.md'])('%s', (path) => {
  const text = readFileSync(path, 'utf8')

  test('links to files that are there', () => {
    const targets = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target)
    expect(targets.filter((target) => !existsSync(join(dirname(path), target)))).toEqual([])
  })

  test('names scripts and rules that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    const named = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, script = '']) => script)
    expect(named.filter((script) => !(script in scripts))).toEqual([])
    const ids = [...text.matchAll(/\b(?:short|practical|fresh|correct|format)\/[a-z-]+/g)].map(([id]) => id)
    const known = new Set<string>([...rules.map(({ meta }) => meta.id), 'short/some-id'])
    expect(ids.filter((id) => !known.has(id))).toEqual([])
  })
})

describe.each(twins)('%s', (path) => {
  const text = readFileSync(path, 'utf8')

  test('shows a configuration that holds', () => {
    const [config = ''] = blocks(text, 'yaml')
    const { value, problems } = readYaml(config, configSchema)
    expect(problems).toEqual([])
    expect(value && ruleFaults(value as Parameters<typeof ruleFaults>[0], rules)).toEqual([])
  })

  test('shows what the command prints', async () => {
    const [shown = ''] = blocks(text, 'text')
    const locale = path === 'README.md' ? 'en' : 'zh'
    const { output } = await runIn(process.cwd(), ['--locale', locale, 'fixtures/01-speech-office.txt'])
    // Shortened at ⋮.
    for (const part of shown.split('⋮')) expect(output).toContain(part.trim())
  })

  test('shows options that exist', () => {
    const named =
      blocks(text, 'sh')
        .join('')
        .match(/--(?!locale=|\s)[a-z-]+/g) ?? []
    expect(named.filter((name) => !(name.slice(2) in optionTable))).toEqual([])
  })

  test('shows a suppression that is understood', () => {
    const [comment = ''] = blocks(text, 'md')
    const source = `${comment}x`
    const suppressions = readSuppressions(readMarkdown({ uri: 'draft.md', source }), lineIndex(source))
    expect(suppressions.covers('fresh/stock-phrase', 2)).toBe(true)
  })
})

test('the two READMEs are twins: the same headings, blocks and tables', () => {
  const [english, chinese] = twins.map((path) => readFileSync(path, 'utf8').split('\n').map(kindOf).filter(Boolean))
  expect(chinese).toEqual(english)
})

function kindOf(line: string): string {
  return /^(?:#+|```\w*|\| ---)/.exec(line)?.[0] ?? ''
}
