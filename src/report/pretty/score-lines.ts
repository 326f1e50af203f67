import { scoredDimensions, type ScoredDimension } from '../../diagnostic/dimension.ts'
import type { FileResult } from '../../engine/result.ts'
import { genreNames } from '../genre-names.ts'
import { listMeasures } from '../measure-names.ts'
import { isUnchecked } from '../../rule/unchecked.ts'
import { verdictOf } from '../verdict.ts'
import { padTo } from './display-width.ts'
import type { Style } from './style.ts'
import { dimensionNames, say } from './words.ts'
import { wrap } from './wrap.ts'

/** The three scores as bars, each with its floor, and by what yardstick they were measured. */
export function scoreLines(result: FileResult, style: Style): string[] {
  const { document, scores, profile, unmeasured } = result
  const { locale } = style
  if (scoredDimensions.every((dimension) => scores[dimension] === null)) {
    return isUnchecked(result) ? [] : [`  ${style.dim(say(locale, 'tooLittle'))}`]
  }
  const measured = [
    document.genreSource === 'default'
      ? say(locale, 'unknownGenre', { profile })
      : say(locale, 'profile', { profile, genre: genreNames[document.genre][locale] }),
    ...(unmeasured.length > 0 ? [say(locale, 'unmeasured', { measures: listMeasures(unmeasured, locale) })] : []),
  ]
  return [
    ...scoredDimensions.map((dimension) => scoreLine(dimension, result, style)),
    ...measured.flatMap((text) => wrap(text, style.width - 2)).map((line) => `  ${style.dim(line)}`),
  ]
}

function scoreLine(dimension: ScoredDimension, { scores, floors }: FileResult, style: Style): string {
  const score = scores[dimension] ?? 0
  const floor = floors[dimension]
  const paint = paintOf(score, floor, style)
  const columns = Math.min(40, Math.max(10, (style.width - 40) >> 1) * 2 - 10)
  const filled = Math.round((score / 100) * columns)
  const bar = paint('█'.repeat(filled)) + style.dim('░'.repeat(columns - filled))
  const name = padTo(dimensionNames[dimension][style.locale], style.locale === 'zh' ? 2 : 9)
  const limit = floor === undefined ? say(style.locale, 'noFloor') : say(style.locale, 'floor', { floor })
  return `  ${name}  ${bar} ${paint(score.toFixed(1).padStart(5))}  ${style.dim(limit)}`
}

/** Green above the floor, red below it, plain where there is none. */
export function paintOf(score: number | null, floor: number | undefined, style: Style): (text: string) => string {
  if (score === null || floor === undefined) return (text) => text
  return score < floor ? style.bad : style.good
}

/** Whether the draft passes, and what keeps it from passing. */
export function verdict(result: FileResult, style: Style): string[] {
  const paint = isUnchecked(result) ? style.fair : result.passed ? style.good : style.bad
  return wrap(verdictOf(result, style.locale), style.width - 2).map((line) => `  ${paint(line)}`)
}
