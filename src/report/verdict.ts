import type { Locale } from '../diagnostic/localized.ts'
import type { FileResult } from '../engine/result.ts'
import { isUnchecked } from '../rule/unchecked.ts'
import { dimensionNames, say } from './pretty/words.ts'

/** Whether a draft passes, and what keeps it from passing: `未通过：实 26.0，低于 50；有 2 处错误`. */
export function verdictOf(result: FileResult, locale: Locale): string {
  const { passed, gate } = result
  if (passed) return say(locale, isUnchecked(result) ? 'unchecked' : 'passed')
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
