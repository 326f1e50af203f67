import type { Locale } from '../diagnostic/localized.ts'
import { fileJson } from './file-json.ts'
import { jsonVersion } from './json.ts'
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
    file(result) {
      addToTally(tally, result)
      times.add(result)
      return lineOf({ type: 'file', ...head, ...fileJson(result, locale) })
    },
    end: () => lineOf({ type: 'summary', ...head, ...tally, ...(times.measured() && { timing: times.worstFirst() }) }),
  }
}

/** JSON escapes line ends, but not the two of Unicode, at which some readers break lines. */
function lineOf(value: object): string {
  return `${JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`
}
