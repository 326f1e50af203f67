import type { ReportingDescriptor, Result } from 'sarif'
import type { Severity } from '../diagnostic/dimension.ts'
import type { Locale } from '../diagnostic/localized.ts'
import type { RuleMeta } from '../rule/rule.ts'
import { nameSource } from './source-names.ts'

/** SARIF calls a hint a note. */
export const sarifLevels: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/** What a reader of the report is told about a rule, in one language. */
export function sarifRule(meta: RuleMeta, locale: Locale): ReportingDescriptor {
  const { id, title, why, severity, status, dimension, category, measure } = meta
  const help = helpParts(meta, locale)
  return {
    id,
    shortDescription: { text: title[locale] },
    fullDescription: { text: why[locale] },
    help: { text: help.map(([name, text]) => name + text).join('\n'), markdown: help.map(asMarkdown).join('\n\n') },
    defaultConfiguration: { enabled: status === 'stable', level: sarifLevels[severity] },
    properties: {
      tags: [dimension, category],
      ...(measure && { measure }),
      'problem.severity': severity === 'info' ? 'recommendation' : severity,
    },
  }
}

type Part = readonly [name: string, text: string]

function helpParts({ id, why, sources }: RuleMeta, locale: Locale): Part[] {
  const zh = locale === 'zh'
  return [
    ['', why[locale]],
    ...(sources.length > 0
      ? [
          [
            zh ? '依据：' : 'Sources: ',
            sources.map((source) => nameSource(source, locale)).join(zh ? '；' : '; '),
          ] as const,
        ]
      : []),
    [zh ? '详情：' : 'More: ', `doclint explain ${id}`],
  ]
}

function asMarkdown([name, text]: Part): string {
  return name === '' ? text : `**${name.trim()}** ${text.startsWith('doclint ') ? `\`${text}\`` : text}`
}
