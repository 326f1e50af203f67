import { describe, expect, test } from 'vitest'
import { settingRows } from '../../src/cli/explain/setting-rows.ts'
import { layersOf, type Layer } from '../../src/config/layers.ts'
import { builtInRules, createLinter } from '../../src/index.ts'
import { displayWidth } from '../../src/report/pretty/display-width.ts'
import { profileOf } from '../../src/score/profiles/index.ts'
import { clean, folderWith, runIn, weak } from './run-in.ts'

const config = `extends: tech-docs
rules:
  fresh/*: off
  short/long-sentence: { max: 50 }
  format/bare-title: warning
genre: notice
gate: { warnings: 3 }
terms: [一网通办]
overrides:
  - files: [other/**]
    rules: { '*': off }
  - files: ['speeches/**', '*.note.txt']
    genre: speech
    rules: { format/*: info }
    terms: [河长制]
`
const folder = folderWith({
  'plain/a.txt': weak,
  'plain/short.txt': clean,
  'plain/front.md': `---\ngenre: circular\n---\n\n# 关于检修的情况\n\n县水利局4月底前检修21座水库。\n`,
  'plain/english.txt': 'This is a draft. It has been written.',
  'set/doclint.yaml': config,
  'set/speeches/a.txt': weak,
  'broken/doclint.yaml': 'rulez:\n',
  'broken/a.txt': clean,
  'binary.txt': 'a\0b',
})

/** The lines of an explanation, its columns parted by bars. */
async function lines(argv: readonly string[]): Promise<string[]> {
  const { output } = await runIn(folder, ['explain', ...argv])
  return output.split('\n').map((line) => line.trim().replace(/ {2,}/g, ' | '))
}

interface Parsed {
  readonly version: number
  readonly explained: {
    readonly kind: string
    readonly genre: string
    readonly genreSource: string
    readonly settings: { key: string; value: unknown; source: unknown }[]
    readonly rules: { running: number; off: string[]; trial: string[]; otherLanguage: string[]; silent: string[] }
    readonly scores: Record<string, number | null>
    readonly measures: { measure: string; dimension: string; lost: number; unit: string; rules: string[] }[]
    readonly unmeasured: string[]
    readonly substance: { facts: Record<string, number>; demands: { total: number; anchored: number } }
  }[]
}

async function parsed(argv: readonly string[]): Promise<Parsed['explained'][number]> {
  const { output } = await runIn(folder, ['explain', '--format', 'json', ...argv])
  const { explained } = JSON.parse(output) as Parsed
  expect(explained).toHaveLength(1)
  const [one] = explained
  if (!one) throw new Error('nothing explained')
  return one
}

describe('explain FILE', () => {
  test('names the source of every value: default, profile, preset, line of doclint.yaml, override, command line', async () => {
    const shown = await lines(['set/speeches/a.txt', '--language', 'zh', '--max-warnings', '9'])
    const start = shown.indexOf('设置')
    expect(shown.slice(start + 1, shown.indexOf('', start))).toEqual([
      'extends: [tech-docs] | set/doclint.yaml:1',
      'language: zh | 命令行',
      'genre: speech | 第 2 条 overrides [speeches/**, *.note.txt]，set/doclint.yaml:13',
      'gate.short: false | 预设 tech-docs',
      'gate.practical: false | 预设 tech-docs',
      'gate.fresh: false | 预设 tech-docs',
      'gate.errors: 0 | 默认',
      'gate.warnings: 9 | 命令行',
      'terms: [一网通办] | set/doclint.yaml:8',
      'terms: [河长制] | 第 2 条 overrides [speeches/**, *.note.txt]，set/doclint.yaml:15',
      'rules.practical/*: info | 预设 tech-docs',
      'rules.fresh/*: off | set/doclint.yaml:3',
      'rules.short/long-sentence: { max: 50 } | set/doclint.yaml:4',
      'rules.format/*: info | 第 2 条 overrides [speeches/**, *.note.txt]，set/doclint.yaml:14',
    ])
    expect(shown).toContain('配置 | set/doclint.yaml')
  })

  test('without a configuration as well, and in English', async () => {
    const shown = await lines(['plain/a.txt', '--locale', 'en'])
    expect(shown.slice(0, 14)).toEqual([
      'plain/a.txt',
      'configuration | no doclint.yaml',
      'format | text, utf-8',
      'language | zh',
      'genre | speech: title “在全县工作会议上的讲话”',
      expect.stringMatching(/^length \| \d+ characters$/),
      '',
      'Settings',
      'language: zh | draft',
      'genre: speech | draft',
      'gate.short: 60 | profile speech@1',
      'gate.practical: 50 | profile speech@1',
      'gate.fresh: 60 | profile speech@1',
      'gate.errors: 0 | default',
    ])
  })

  test('says how the genre was learnt', async () => {
    const genreOf = async (...argv: string[]): Promise<string | undefined> =>
      (await lines(argv)).find((line) => line.startsWith('文种 |'))?.slice('文种 | '.length)
    expect(await genreOf('plain/a.txt')).toBe('讲话（speech）：标题“在全县工作会议上的讲话”')
    expect(await genreOf('plain/a.txt', '--genre', '请示')).toBe('请示（request）：命令行')
    expect(await genreOf('plain/front.md')).toBe('通报（circular）：文稿开头的 genre 一项')
    expect(await genreOf('set/speeches/a.txt')).toMatch(/^讲话（speech）：第 2 条 overrides/)
  })

  test('gives each measure with unit, counts, defect, curve, points lost, and the rules that feed it', async () => {
    for (const [locale, head, row] of [
      ['zh', '项目 | 单位 | 命中/总数 | 比例 | 折算 | 失分/权重 | 曲线', '由全篇算出'],
      ['en', 'measure | unit | flagged/units | raw | r | lost/weight | curve', 'computed from the draft'],
    ] as const) {
      const shown = await lines(['plain/a.txt', '--locale', locale])
      expect(shown.filter((line) => line === head)).toHaveLength(3)
      expect(shown).toContain(row)
      const at = shown.findIndex((line) => line.startsWith('stock | '))
      expect(shown[at]).toMatch(/^stock \| \S+ \| \d+\/\d+ \| [\d.]+ \| [\d.]+ \| [\d.]+\/\d+ \| [\d.]+→0 /)
      expect(shown[at + 1]).toContain('fresh/')
    }
  })

  test('JSON holds the same, and the points lost are those of the scores', async () => {
    const one = await parsed(['plain/a.txt'])
    expect([one.kind, one.genre, one.genreSource]).toEqual(['file', 'speech', 'title'])
    for (const dimension of ['short', 'practical', 'fresh']) {
      const lost = one.measures
        .filter((measure) => measure.dimension === dimension)
        .reduce((sum, measure) => sum + Math.round(measure.lost * 10), 0)
      expect(one.scores[dimension]).toBe((1000 - lost) / 10)
    }
    expect(one.measures.find(({ measure }) => measure === 'stock')?.rules).toContain('fresh/stock-phrase')
    expect(one.substance.demands.total).toBeGreaterThan(10)
    const { running, off, trial, otherLanguage } = one.rules
    expect(running + off.length + trial.length + otherLanguage.length).toBe(builtInRules.length)
  })

  test('a rule that is off leaves its measure out, and that is said', async () => {
    const one = await parsed(['set/speeches/a.txt'])
    expect(one.rules.off).toContain('fresh/stock-phrase')
    expect(one.unmeasured).toContain('stock')
    const { value, source } = one.settings.find(({ key }) => key === 'rules.fresh/*') ?? {}
    expect([value, source]).toEqual(['off', { kind: 'configuration', path: 'set/doclint.yaml', line: 3 }])
    expect((await lines(['set/speeches/a.txt'])).join()).toContain('因停用规则未计：')
  })

  test('a short draft and an English one have no scores, and it is said why', async () => {
    expect(await lines(['plain/short.txt'])).toContain('正文太少，不评分。')
    expect(await lines(['plain/english.txt', '--locale', 'en'])).toContain(
      'This draft is in English, for which there are no rules yet: no scores.',
    )
  })

  test('fits its columns, in both languages', async () => {
    for (const locale of ['zh', 'en']) {
      const { output } = await runIn(folder, ['explain', 'plain/a.txt', '--locale', locale], { columns: 100 })
      expect(output.split('\n').filter((line) => displayWidth(line) > 100)).toEqual([])
    }
  })

  test('several names at once, rules among them; what cannot be read ends with 2 while the others are explained', async () => {
    const { status, output, complaints } = await runIn(folder, [
      'explain',
      '-f',
      'json',
      'short/long-sentence',
      'plain/a.txt',
      'binary.txt',
      'broken/a.txt',
      'plain',
    ])
    expect(status).toBe(2)
    expect((JSON.parse(output) as Parsed).explained.map(({ kind }) => kind)).toEqual(['rule', 'file'])
    expect(complaints.split('\n').map((line) => line.replace(/：.*/, ''))).toEqual([
      'binary.txt',
      'broken/doclint.yaml:1:1',
      'plain',
      '',
    ])
    const text = await runIn(folder, ['explain', 'plain/a.txt', 'short/long-sentence'])
    expect(text.output).toMatch(/^plain\/a\.txt\n[^]*\n\nshort\/long-sentence /)
  })
})

test('of rows about rules those remain that decide something: a later layer beats an earlier one, a name a pattern', async () => {
  const { document } = await createLinter().lint({ uri: 'a.txt', source: clean })
  const kept = (layers: readonly Layer[]): string[] =>
    settingRows({
      layers,
      config: {},
      path: 'doclint.yaml',
      lineOf: () => 1,
      document,
      profile: profileOf('notice'),
      rules: builtInRules,
    }).flatMap(({ key, source }) => (key.startsWith('rules.') ? [`${source.kind} ${key.slice('rules.'.length)}`] : []))
  const off = 'off' as const
  expect(
    kept(
      layersOf(
        {
          rules: { 'fresh/stock-phrase': 'error', '*': 'info', 'short/*': off, 'short/long-sentence': { max: 40 } },
          overrides: [
            { files: ['*'], rules: { 'fresh/*': off } },
            { files: ['b.txt'], rules: { '*': off } },
          ],
        },
        'a.txt',
      ),
    ),
  ).toEqual(['configuration *', 'configuration short/*', 'configuration short/long-sentence', 'override fresh/*'])
})

test('a rule is found by the title that reports show, and its sources are named', async () => {
  const byTitle = await runIn(folderWith({}), ['explain', '套话'])
  const byId = await runIn(folderWith({}), ['explain', 'fresh/stock-phrase'])
  expect(byTitle).toEqual(byId)
  expect(byId.status).toBe(0)
  expect((await runIn(folderWith({}), ['explain', 'practical/vague-time'])).output).toContain(
    '《党政机关公文处理工作条例》',
  )
})

test('what a configuration draws on is told with its line', async () => {
  const { output } = await runIn(process.cwd(), ['explain', 'fixtures/packs/notice.txt'])
  expect(output).toMatch(/packs: \[\.\/house-style\]\s+fixtures\/packs\/doclint\.yaml:2/)
  expect(output).toMatch(/dictionaries: .*formulas\.yaml\]\s+fixtures\/packs\/doclint\.yaml:3/)
})
