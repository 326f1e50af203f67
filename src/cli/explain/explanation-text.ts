import { scoredDimensions, type ScoredDimension } from '../../diagnostic/dimension.ts'
import { formatMessage, type Locale, type MessageData } from '../../diagnostic/localized.ts'
import type { FactKind } from '../../document/fact.ts'
import { genreNames } from '../../report/genre-names.ts'
import { listMeasures } from '../../report/measure-names.ts'
import { displayWidth, padTo } from '../../report/pretty/display-width.ts'
import { printable } from '../../report/pretty/printable.ts'
import { dimensionNames, say } from '../../report/pretty/words.ts'
import { wrap } from '../../report/pretty/wrap.ts'
import type { ExplainedMeasure, Explanation, RuleCount } from './explanation.ts'
import { factNames, genreSourceNames, unitNames, words } from './explanation-words.ts'
import type { SettingRow, SettingSource } from './setting-rows.ts'

interface Page {
  readonly locale: Locale
  readonly columns: number
}

/** An explanation for people. */
export function explanationText(one: Explanation, page: Page): string {
  const parts = [
    [printable(one.path), ...aboutLines(one, page)],
    [word('settings', page), ...settingLines(one.settings, page)],
    [word('rules', page), ...ruleLines(one.rules, page)],
    scoreLines(one, page),
    [word('substance', page), ...substanceLines(one, page)],
  ]
  return parts.map((lines) => lines.map((line) => `${line.trimEnd()}\n`).join('')).join('\n')
}

function word(name: keyof typeof words, { locale }: Page, data?: MessageData): string {
  return formatMessage(words[name], data, locale)
}

function indented(text: string, { columns }: Page, indent = 2): string[] {
  return wrap(text, columns - indent).map((line) => ' '.repeat(indent) + line)
}

function aboutLines(one: Explanation, page: Page): string[] {
  const { locale } = page
  const setting = one.settings.find(({ key }) => key === 'genre')
  const found = formatMessage(genreSourceNames[one.genreSource], { title: printable(one.title ?? '') }, locale)
  const source = setting && setting.source.kind !== 'draft' ? sourceText(setting.source, page) : found
  const name = genreNames[one.genre][locale]
  const rows = [
    [word('configuration', page), one.configuration ?? word('none', page)],
    [word('format', page), word('formatIs', page, { format: one.format, encoding: one.encoding })],
    [word('language', page), one.language],
    [
      word('genre', page),
      word(name === one.genre ? 'genreIsCode' : 'genreIs', page, { name, code: one.genre, source }),
    ],
    [word('length', page), say(locale, 'characters', { count: one.characters })],
  ] as const
  const width = Math.max(...rows.map(([label]) => displayWidth(label)))
  return rows.map(([label, text]) => `  ${padTo(label, width)}  ${text}`)
}

function settingLines(rows: readonly SettingRow[], page: Page): string[] {
  const named = rows.map(({ key, value, source }) => [`${key}: ${valueText(value)}`, sourceText(source, page)] as const)
  const width = Math.min(48, Math.max(...named.map(([name]) => displayWidth(name))))
  return named.map(([name, source]) => `  ${padTo(name, width)}  ${source}`)
}

function valueText(value: SettingRow['value']): string {
  if (typeof value !== 'object') return String(value)
  if (isList(value)) return `[${value.join(', ')}]`
  return `{ ${Object.entries(value)
    .map(([name, one]) => `${name}: ${typeof one === 'object' ? `[${one.join(', ')}]` : String(one)}`)
    .join(', ')} }`
}

/** `Array.isArray` does not see that a read-only list is one. */
function isList(value: object): value is readonly string[] {
  return Array.isArray(value)
}

function sourceText(source: SettingSource, page: Page): string {
  switch (source.kind) {
    case 'default':
      return word('fromDefault', page)
    case 'option':
      return word('fromOption', page)
    case 'draft':
      return word('fromDraft', page)
    case 'profile':
      return word('fromProfile', page, { name: source.name })
    case 'preset':
      return word('fromPreset', page, { name: source.name })
    case 'configuration':
      return `${source.path}:${source.line}`
    case 'override': {
      const { number, files, path, line } = source
      return word('fromOverride', page, { number, files, place: `${path}:${line}` })
    }
  }
}

function ruleLines(rules: RuleCount, page: Page): string[] {
  const listed = (name: 'off' | 'silent'): string[] =>
    rules[name].length === 0
      ? []
      : indented(
          word(name, page, { count: rules[name].length, ids: rules[name].join(page.locale === 'zh' ? '、' : ', ') }),
          page,
        )
  const counted = (name: 'trial' | 'otherLanguage'): string[] =>
    rules[name].length === 0 ? [] : [`  ${word(name, page, { count: rules[name].length })}`]
  return [
    `  ${word('running', page, { count: rules.running })}`,
    ...listed('off'),
    ...listed('silent'),
    ...counted('trial'),
    ...counted('otherLanguage'),
  ]
}

function scoreLines(one: Explanation, page: Page): string[] {
  const { locale } = page
  const { profile, measures, unmeasured, language } = one
  const head = word('profile', page, { profile: profile.name, norm: profile.norm })
  if (measures.length === 0) return [head, `  ${say(locale, language === 'zh' ? 'tooLittle' : 'english')}`]
  return [
    head,
    ...scoredDimensions.flatMap((dimension) => [
      `  ${scoreText(dimension, one, page)}`,
      ...measureTable(
        measures.filter((measure) => measure.dimension === dimension),
        page,
      ),
    ]),
    ...indented(word('legend', page), page),
    ...(unmeasured.length > 0
      ? indented(say(locale, 'unmeasured', { measures: listMeasures(unmeasured, locale) }), page)
      : []),
  ]
}

function scoreText(dimension: ScoredDimension, { scores, profile }: Explanation, page: Page): string {
  const floor = profile.floors[dimension]
  return word('score', page, {
    dimension: dimensionNames[dimension][page.locale],
    score: scores[dimension]?.toFixed(1) ?? '—',
    floor: floor === undefined ? say(page.locale, 'noFloor') : say(page.locale, 'floor', { floor }),
  })
}

/** A line a measure, and under it the rules that flag its units. */
function measureTable(measures: readonly ExplainedMeasure[], page: Page): string[] {
  const head = (['measure', 'unit', 'flagged', 'raw', 'r', 'lost', 'curve'] as const).map((name) => word(name, page))
  const rows = measures.map((one) => [
    one.measure,
    unitNames[one.unit][page.locale],
    `${one.flagged}/${one.units}`,
    one.raw.toFixed(3),
    one.r.toFixed(3),
    `${one.lost.toFixed(1)}/${one.weight}`,
    one.points.map(([r, x]) => `${r}→${x}`).join(' '),
  ])
  const widths = head.map((name, column) =>
    Math.max(displayWidth(name), ...rows.map((row) => displayWidth(row[column] ?? ''))),
  )
  const line = (cells: readonly string[]): string =>
    `    ${cells.map((cell, column) => padTo(cell, widths[column] ?? 0)).join('  ')}`
  return [
    line(head),
    ...rows.flatMap((row, index) => {
      const rules = measures[index]?.rules ?? []
      const from = rules.length > 0 ? rules.join(page.locale === 'zh' ? '、' : ', ') : word('computed', page)
      return [line(row), ...indented(from, page, 6)]
    }),
  ]
}

function substanceLines({ substance }: Explanation, page: Page): string[] {
  const { sentences, sentencesWithFact, facts, demands, claims } = substance
  const kinds = (Object.entries(facts) as [FactKind, number][]).map(
    ([kind, count]) => `${factNames[kind][page.locale]} ${count}`,
  )
  return [
    ...indented(
      word('sentences', page, {
        sentences,
        withFact: sentencesWithFact,
        facts: kinds.join(page.locale === 'zh' ? '、' : ', '),
      }),
      page,
    ),
    `  ${word('demands', page, { total: demands.total, good: demands.anchored })}`,
    `  ${word('claims', page, { total: claims.total, good: claims.evidenced })}`,
  ]
}
