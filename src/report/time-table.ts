import type { Locale } from '../diagnostic/localized.ts'
import { displayWidth, padTo } from './pretty/display-width.ts'
import type { TimeSum } from './time-sum.ts'

/** What each rule cost, the dearest first, and their sum; for people. */
export function timeTable(times: TimeSum, locale: Locale): string {
  const rows = times.worstFirst()
  const zh = locale === 'zh'
  const total = rows.reduce((sum, { ms }) => sum + ms, 0)
  const named: (readonly [name: string, ms: string, findings: string])[] = [
    [zh ? '规则' : 'rule', zh ? '毫秒' : 'ms', zh ? '命中' : 'findings'],
    ...rows.map(({ rule, ms, findings }) => [rule, ms.toFixed(2), String(findings)] as const),
    [
      zh ? `共 ${rows.length} 条` : `${rows.length} rules`,
      total.toFixed(2),
      String(rows.reduce((sum, { findings }) => sum + findings, 0)),
    ],
  ]
  const widths = [0, 1, 2].map((column) => Math.max(...named.map((row) => displayWidth(row[column] ?? ''))))
  const [first = 0, second = 0, third = 0] = widths
  return named
    .map(([name, ms, findings]) => `${padTo(name, first)}  ${padStart(ms, second)}  ${padStart(findings, third)}\n`)
    .join('')
}

function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - displayWidth(text))) + text
}
