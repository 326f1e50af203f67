import type { Locale } from '../diagnostic/localized.ts'
import type { FileResult } from '../engine/result.ts'
import { dimensionNames, say } from './pretty/words.ts'

/** Whether a draft passes, and what keeps it from passing: `未通过：实 26.0，低于 50；有 2 处错误`. */
export function verdictOf({ passed, gate }: FileResult, locale: Locale): string {
  if (passed) return say(locale, 'passed')
  const reasons = gate.map(({ kind, dimension, floor = 0, score = 0, count = 0, limit = 0 }) => {
    if (kind === 'score' && dimension) {
      return say(locale, 'gateScore', { dimension: dimensionNames[dimension][locale], score: score.toFixed(1), floor })
    }
    if (kind === 'warnings') return say(locale, 'gateWarnings', { count, limit })
    return say(locale, limit === 0 ? 'gateErrors' : 'gateErrorsOver', { count, limit })
  })
  const [colon, separator] = locale === 'zh' ? ['：', '；'] : [': ', '; ']
  return `${say(locale, 'failed')}${colon}${reasons.join(separator)}`
}
