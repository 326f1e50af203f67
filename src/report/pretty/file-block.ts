import type { Problem } from '../../diagnostic/diagnostic.ts'
import type { FileResult } from '../../engine/result.ts'
import { lineIndex } from '../../text/line-index.ts'
import { genreNames } from '../genre-names.ts'
import { changeLines } from './change-lines.ts'
import { entriesOf, singleEntries, type Entry } from './entries.ts'
import { entryLines } from './entry-lines.ts'
import { isUnchecked } from '../../rule/unchecked.ts'
import { shellPath } from '../shell-word.ts'
import { printable } from './printable.ts'
import { scoreLines, verdict } from './score-lines.ts'
import type { Style } from './style.ts'
import { say } from './words.ts'
import { wrap } from './wrap.ts'

/** Most findings of a draft shown at length, and among several drafts. */
const most = { alone: 20, among: 5 }

/** All that is said of one draft that is looked at alone: findings, scores, what to change first, and the verdict. */
export function wholeBlock(result: FileResult, style: Style): string[] {
  const findings = findingLines(result, style, false)
  const scores = style.scores ? scoreLines(result, style) : []
  const changes = style.scores && !style.quiet ? changeLines(result, style) : []
  const parts = [[header(result, style)], findings, noteLines(result, style), scores, changes, verdict(result, style)]
  return parts.flatMap((lines) => (lines.length > 0 ? [...lines, ''] : []))
}

/** The same, briefly, for one draft of several: its worst findings and its verdict. */
export function briefBlock(result: FileResult, style: Style): string[] {
  const findings = findingLines(result, style, !style.all)
  const notes = noteLines(result, style)
  return [header(result, style), ...findings, ...notes, ...(result.passed ? [] : verdict(result, style)), '']
}

function header({ path, document }: FileResult, style: Style): string {
  const { locale } = style
  const facts = [genreNames[document.genre][locale], say(locale, 'characters', { count: document.characters })]
  return `${style.bold(printable(path))}  ${style.dim(facts.join(' · '))}`
}

function findingLines(result: FileResult, style: Style, brief: boolean): string[] {
  const { document, path } = result
  const wanted = style.quiet ? result.diagnostics.filter(({ severity }) => severity === 'error') : result.diagnostics
  if (isUnchecked(result) && wanted.length === 0) return []
  if (wanted.length === 0) {
    const text = say(style.locale, result.document.blocks.length === 0 ? 'empty' : 'clean')
    return style.quiet ? [] : [`  ${style.good(text)}`]
  }
  const entries = style.all ? singleEntries(wanted) : entriesOf(wanted)
  const limit = style.all ? Infinity : brief ? most.among : most.alone
  const shown = entries.slice(0, limit)
  const context = { source: document.source, lines: lineIndex(document.source), style, brief }
  const lines = shown.map((entry) => entryLines(entry, context))
  const left = entries.slice(limit)
  // Entries of several lines need air between them; those of one line read better closed up.
  const spaced = brief ? lines.flat() : lines.flatMap((own, index) => (index === 0 ? own : ['', ...own]))
  return [...spaced, ...moreLines(left, path, style)]
}

function moreLines(left: readonly Entry[], path: string, style: Style): string[] {
  if (left.length === 0) return []
  const count = left.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0)
  const { locale, arguments: given = '', inputName } = style
  const hint =
    path === inputName
      ? say(locale, 'moreInput', { count })
      : say(locale, 'more', { count, command: `doclint --all ${given}${shellPath(printable(path))}` })
  return ['', `  ${style.dim(hint)}`]
}

/** What the reader doubted, rules that failed, and how much is suppressed. */
function noteLines({ problems, suppressed }: FileResult, style: Style): string[] {
  const { locale } = style
  const lines = problems.flatMap((problem) => problemLines(problem, style))
  if (suppressed > 0 && !style.quiet) lines.push(`  ${style.dim(say(locale, 'suppressed', { count: suppressed }))}`)
  return lines
}

function problemLines({ message }: Problem, style: Style): string[] {
  const label = say(style.locale, 'note')
  const [first = '', ...rest] = wrap(printable(message[style.locale]), style.width - 8)
  return [`  ${style.fair(label)}  ${first}`, ...rest.map((line) => `        ${line}`)]
}
