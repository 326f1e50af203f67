import type { Locale } from '../diagnostic/localized.ts'
import { fileJson } from './file-json.ts'
import { jsonVersion, unreadJson } from './json.ts'
import type { Reporter } from './reporter.ts'
import { addToTally, emptyTally } from './tally.ts'
import { timeSum } from './time-sum.ts'

/**
 * One JSON object a line: each draft as soon as it is judged, `"type": "file"` and then the fields of the JSON report,
 * and at the end the summary of the run, `"type": "summary"`.
 */
export function ndjsonReporter(doclint: string, locale: Locale): Reporter {
  const tally = emptyTally()
  const times = timeSum()
  const head = { version: jsonVersion, doclint }
  return {
    *file(result) {
      addToTally(tally, result)
      times.add(result)
      for (const piece of fileJson(result, locale, { type: 'file', ...head })) yield onOneLine(piece)
      yield '\n'
    },
    end(_complete, unread = []) {
      const timing = times.measured() && { timing: times.worstFirst() }
      return `${onOneLine(JSON.stringify({ type: 'summary', ...head, ...tally, ...unreadJson(unread, locale), ...timing }))}\n`
    },
  }
}

/** JSON escapes line ends, but not the two of Unicode, at which some readers break lines. */
function onOneLine(json: string): string {
  return json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}
