import { scoredDimensions, type ScoredDimension } from '../../diagnostic/dimension.ts'
import type { FileResult } from '../../engine/result.ts'
import type { Scores } from '../../score/score-document.ts'
import { genreNames } from '../genre-names.ts'
import { countOf, type Tally } from '../tally.ts'
import { isUnchecked } from '../../rule/unchecked.ts'
import { displayWidth, fitEnd, fitStart, padTo } from './display-width.ts'
import { paintOf } from './score-lines.ts'
import type { Style } from './style.ts'
import { dimensionNames, say, severityNames } from './words.ts'
import { wrap } from './wrap.ts'

/** What the table keeps of a draft. */
export interface TableRow {
  readonly path: string
  readonly genre: string
  readonly scores: Scores
  readonly floors: FileResult['floors']
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly passed: boolean
  readonly unchecked: boolean
}

export function tableRow(result: FileResult, { locale }: Style): TableRow {
  return {
    path: result.path,
    genre: genreNames[result.document.genre][locale],
    scores: result.scores,
    floors: result.floors,
    errors: countOf(result, 'error'),
    warnings: countOf(result, 'warning'),
    infos: countOf(result, 'info'),
    passed: result.passed,
    unchecked: isUnchecked(result),
  }
}

/** So many rows can be taken in; of more only the drafts that failed are listed. */
const mostRows = 40

/** The drafts of a run side by side, and their sum. */
export function summaryTable(rows: readonly TableRow[], tally: Tally, style: Style): string[] {
  const { locale } = style
  const listed = rows.length > mostRows || style.quiet ? rows.filter(({ passed }) => !passed) : rows
  const total = say(locale, 'total', { ...tally })
  const sum = wrap(total, style.width).map((line) => (tally.failed > 0 ? style.bad(line) : style.good(line)))
  if (listed.length === 0) return sum
  const longest = Math.max(...listed.map(({ path }) => displayWidth(path)), displayWidth(say(locale, 'tableFile')))
  const columns = fitting(columnsOf(style), style.width - Math.min(longest, leastPath))
  const first = Math.min(longest, style.width - widthOf(columns))
  const head = [
    padTo(say(locale, 'tableFile'), first),
    ...columns.map(({ title, width }) => padStart(title, width)),
  ].join('  ')
  return [
    style.dim(head),
    ...listed.map((row) => {
      const cells = columns.map(({ width, text, paint }) => (paint?.(row) ?? plainly)(padStart(text(row), width)))
      return [padTo(fitPath(row.path, first), first), ...cells].join('  ')
    }),
    ...(listed.length < rows.length && !style.quiet ? [style.dim(say(locale, 'onlyFailed'))] : []),
    '',
    ...sum,
  ]
}

interface Column {
  readonly title: string
  readonly width: number
  /** How soon it goes where room is scarce; 0 never. */
  readonly spare: number
  readonly text: (row: TableRow) => string
  readonly paint?: (row: TableRow) => (text: string) => string
}

/** A path is not cut below this. */
const leastPath = 20

/** Where there is little room the columns that matter least go. */
function fitting(columns: readonly Column[], width: number): readonly Column[] {
  const spare = Math.max(...columns.map(({ spare }) => spare))
  if (spare === 0 || widthOf(columns) <= width) return columns
  return fitting(
    columns.filter((column) => column.spare < spare),
    width,
  )
}

function widthOf(columns: readonly Column[]): number {
  return columns.reduce((sum, { width }) => sum + width + 2, 0)
}

function columnsOf(style: Style): Column[] {
  const { locale } = style
  return [
    { title: '', width: 12, spare: 3, text: ({ genre }) => fitStart(genre, 12) },
    ...(style.scores ? scoredDimensions.map((dimension) => scoreColumn(dimension, style)) : []),
    countColumn(severityNames.error[locale], 0, ({ errors }) => errors, style.bad),
    countColumn(severityNames.warning[locale], 1, ({ warnings }) => warnings, plainly),
    countColumn(severityNames.info[locale], 2, ({ infos }) => infos, plainly),
    {
      title: say(locale, 'tableResult'),
      width: 6,
      spare: 0,
      text: ({ passed, unchecked }) => say(locale, !passed ? 'failed' : unchecked ? 'uncheckedRow' : 'passed'),
      paint: ({ passed, unchecked }) => (!passed ? style.bad : unchecked ? style.fair : style.good),
    },
  ]
}

function scoreColumn(dimension: ScoredDimension, style: Style): Column {
  const title = dimensionNames[dimension][style.locale]
  return {
    title,
    width: Math.max(5, displayWidth(title)),
    spare: 0,
    text: ({ scores }) => scores[dimension]?.toFixed(1) ?? '—',
    paint: ({ scores, floors }) => paintOf(scores[dimension], floors[dimension], style),
  }
}

function countColumn(
  title: string,
  spare: number,
  count: (row: TableRow) => number,
  paint: (text: string) => string,
): Column {
  return {
    title,
    width: Math.max(4, displayWidth(title)),
    spare,
    text: (row) => String(count(row)),
    paint: (row) => (count(row) > 0 ? paint : plainly),
  }
}

const plainly = (text: string): string => text

function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - displayWidth(text))) + text
}

/** A path that fits: folders go first, from their start, and only then is the name cut in its middle. */
function fitPath(path: string, columns: number): string {
  if (displayWidth(path) <= columns) return path
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
    const rest = `…${path.slice(at)}`
    if (displayWidth(rest) <= columns) return rest
  }
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (displayWidth(name) <= columns) return name
  const end = Math.ceil(((columns - 1) * 2) / 3)
  return `${fitStart(name, columns - 1 - end)}…${fitEnd(name, end)}`
}
