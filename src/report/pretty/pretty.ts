import type { FileResult } from '../../engine/result.ts'
import type { Reporter } from '../reporter.ts'
import { addToTally, emptyTally } from '../tally.ts'
import { briefBlock, wholeBlock } from './file-block.ts'
import { styleOf, type PrettyOptions, type Style } from './style.ts'
import { summaryTable, tableRow, type TableRow } from './summary-table.ts'
import { say } from './words.ts'

export type { PrettyOptions } from './style.ts'

/** The report for people: a single draft at length; of several a brief block each and a table at the end. */
export function prettyReporter(options: PrettyOptions): Reporter {
  const style = styleOf(options)
  const rows: TableRow[] = []
  const tally = emptyTally()
  const alone = options.files === 1
  return {
    file(result) {
      addToTally(tally, result)
      rows.push(tableRow(result, style))
      return shown(result, style) ? [textOf(alone ? wholeBlock(result, style) : briefBlock(result, style))] : []
    },
    end(_complete, unread = []) {
      const table =
        alone || rows.length === 0 || (style.quiet && tally.failed === 0) ? [] : summaryTable(rows, tally, style)
      const lost = rows.length > 0 && !style.quiet && unread.length > 0
      const lines = lost ? [...table, style.bad(say(style.locale, 'unread', { count: unread.length }))] : table
      return lines.length > 0 ? textOf(lines) : ''
    },
  }

  function shown({ passed, diagnostics, problems }: FileResult, { quiet }: Style): boolean {
    if (quiet) return !passed || diagnostics.some(({ severity }) => severity === 'error')
    return alone || !passed || diagnostics.length > 0 || problems.length > 0
  }
}

function textOf(lines: readonly string[]): string {
  // Blank lines at the end of a padded line are of no use to anyone, and trip up comparisons.
  return lines.map((line) => line.replace(/[ \t]+$/, '')).join('\n') + '\n'
}
