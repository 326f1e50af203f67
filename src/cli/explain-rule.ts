import { genres } from '../document/genre.ts'
import { genreNames } from '../report/genre-names.ts'
import { padTo } from '../report/pretty/display-width.ts'
import { dimensionNames, severityNames } from '../report/pretty/words.ts'
import { nameSource } from '../report/source-names.ts'
import { wrap } from '../report/pretty/wrap.ts'
import type { Rule } from '../rule/rule.ts'
import type { Session } from './terminal.ts'

/** All that the package knows of a rule, in words. */
export function explainRule({ meta, options }: Rule, { locale, columns = 100 }: Session): string {
  const width = Math.min(columns, 100)
  const zh = locale === 'zh'
  const facts: (readonly [name: string, text: string])[] = [
    [zh ? '方面' : 'dimension', `${dimensionNames[meta.dimension][locale]} (${meta.category})`],
    [zh ? '级别' : 'severity', severityNames[meta.severity][locale]],
    ...(meta.status === 'trial'
      ? [[zh ? '状态' : 'status', zh ? '试用：默认关，不计分' : 'trial: off by default, never scored'] as const]
      : []),
    [zh ? '评分' : 'score', scoring()],
    [
      zh ? '改法' : 'fix',
      { none: zh ? '无' : 'none', safe: zh ? '可自动改' : 'safe', suggestion: zh ? '建议，由人定' : 'suggestion' }[
        meta.fix
      ],
    ],
    [zh ? '适用文种' : 'genres', genreList()],
    [zh ? '文稿语言' : 'languages', meta.languages.join(zh ? '、' : ', ')],
    ...(meta.sources.length > 0 ? [[zh ? '依据' : 'sources', sourceList()] as const] : []),
    [zh ? '始于' : 'since', meta.since],
  ]
  const label = zh ? 10 : 12
  return [
    `${meta.id}  ${meta.title[locale]}`,
    '',
    ...wrap(meta.why[locale], width - 2).map((line) => `  ${line}`),
    '',
    ...facts.flatMap(([name, text]) => labelled(name, text)),
    '',
    zh ? '提示语' : 'Messages',
    ...Object.values(meta.messages).flatMap((message) => wrap(message[locale], width - 2).map((line) => `  ${line}`)),
    ...optionLines(),
    '',
    zh ? '在 doclint.yaml 里' : 'In doclint.yaml',
    ...example(),
    '',
  ].join('\n')

  function labelled(name: string, text: string): string[] {
    return wrap(text, width - label - 2).map((line, index) => `  ${padTo(index === 0 ? name : '', label)}${line}`)
  }

  function scoring(): string {
    if (!meta.measure) return zh ? '不计分' : 'not scored'
    return zh ? `计入“${dimensionNames[meta.dimension].zh}”的 ${meta.measure} 一项` : `counts towards ${meta.measure}`
  }

  function sourceList(): string {
    return meta.sources.map((source) => nameSource(source, locale)).join(zh ? '；' : '; ')
  }

  function genreList(): string {
    const names = (list: readonly (typeof genres)[number][]): string =>
      list.map((genre) => genreNames[genre][locale]).join(zh ? '、' : ', ')
    if (meta.genres.length === genres.length) return zh ? '全部' : 'all'
    const others = genres.filter((genre) => !meta.genres.includes(genre))
    if (others.length < meta.genres.length) return zh ? `除${names(others)}外的全部` : `all but ${names(others)}`
    return names(meta.genres)
  }

  function optionLines(): string[] {
    const rows = Object.entries(options).flatMap(([name, spec]) => {
      const given = Array.isArray(spec.default) ? `[${spec.default.join(', ')}]` : String(spec.default)
      const ofGenres =
        'genres' in spec && spec.genres ? Object.entries(spec.genres).map(([genre, value]) => `${genre} ${value}`) : []
      const more = ofGenres.length > 0 ? `${zh ? '；' : '; '}${ofGenres.join(zh ? '，' : ', ')}` : ''
      return labelled(name, `${spec.title[locale]}${zh ? '。默认 ' : '. Default '}${given}${more}`)
    })
    return rows.length === 0 ? [] : ['', zh ? '选项' : 'Options', ...rows]
  }

  function example(): string[] {
    const [first] = Object.entries(options)
    if (!first) return ['  rules:', `    ${meta.id}: off`]
    const [name, spec] = first
    const value = Array.isArray(spec.default) ? `[${spec.default.join(', ')}]` : String(spec.default)
    return ['  rules:', `    ${meta.id}: { ${name}: ${value} }`]
  }
}
