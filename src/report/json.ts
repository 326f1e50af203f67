import type { Locale } from '../diagnostic/localized.ts'
import type { FileResult } from '../engine/result.ts'
import { fileJson } from './file-json.ts'
import type { Reporter, Unread } from './reporter.ts'
import { addToTally, emptyTally } from './tally.ts'
import { timeSum } from './time-sum.ts'

export { messageOf } from './message.ts'

/** Version of the JSON contract. A field may be added within a version; none is renamed or dropped. */
export const jsonVersion = 1

/** Writes the documented JSON, in one language. `doclint` is the version of the program. */
export function jsonReporter(doclint: string, locale: Locale): Reporter {
  const tally = emptyTally()
  const times = timeSum()
  const head = `{"version":${jsonVersion},"doclint":${JSON.stringify(doclint)},"files":[`
  return {
    *file(result) {
      yield tally.files === 0 ? head : ','
      addToTally(tally, result)
      times.add(result)
      yield* fileJson(result, locale)
    },
    end(_complete, unread = []) {
      const timing = times.measured() ? `,"timing":${JSON.stringify(times.worstFirst())}` : ''
      const lost = unread.length > 0 ? `,${JSON.stringify(unreadJson(unread, locale)).slice(1, -1)}` : ''
      return `${tally.files === 0 ? head : ''}],"summary":${JSON.stringify(tally)}${lost}${timing}}\n`
    },
  }
}

/** What could not be checked, where there is any. */
export function unreadJson(unread: readonly Unread[], locale: Locale): object {
  if (unread.length === 0) return {}
  return { unread: unread.map(({ path, message }) => ({ path, message: message[locale] })) }
}

/** The results of a run as the documented JSON. */
export function jsonReport(results: readonly FileResult[], doclint: string, locale: Locale): string {
  const reporter = jsonReporter(doclint, locale)
  return results.flatMap((result) => [...reporter.file(result)]).join('') + reporter.end()
}
