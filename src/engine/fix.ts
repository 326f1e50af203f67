import type { Diagnostic, RuleId } from '../diagnostic/diagnostic.ts'
import { composeEdits } from '../text/compose-edits.ts'
import { applyEdits, movedBy, type Edit } from '../text/edit.ts'
import { overlaps, type Range } from '../text/span.ts'
import { compatibleFixes, wantedFixes, type ChosenFix, type FixWish } from './choose-fixes.ts'
import { markupChange, markupOf } from './markup-of.ts'
import type { FileResult } from './result.ts'

/** A draft with its fixes made. */
export interface FixedDraft {
  /** The judgement of the draft as it was. */
  readonly before: FileResult
  /** The judgement of the mended draft, whose source is `result.document.source`. */
  readonly result: FileResult
  /** All that was changed, as edits of the draft as it was. */
  readonly edits: readonly Edit[]
  /** Places mended, by rule. */
  readonly fixed: ReadonlyMap<RuleId, number>
}

/** Most rounds of mending and judging again. Fixes that wait for others need two or three. */
const mostPasses = 10
/** Most attempts within a pass at finding the fixes that can stand together. */
const mostAttempts = 20

/**
 * Makes the wanted fixes of a draft, judging it anew until none is left to make. Pure: `judge` reads and judges a
 * source. A fix that leaves its finding standing, raises an error at its place or changes the markup is not made, so
 * that mending twice gives what mending once gave.
 */
export async function fixDraft(
  first: FileResult,
  judge: (source: string) => Promise<FileResult>,
  wish: FixWish,
): Promise<FixedDraft> {
  const fixed = new Map<RuleId, number>()
  const rounds: (readonly Edit[])[] = []
  let result = first
  for (let pass = 0; pass < mostPasses; pass++) {
    const mended = await mendOnce(result, compatibleFixes(wantedFixes(result.diagnostics, wish)), judge)
    if (!mended) break
    for (const { diagnostic } of mended.made) {
      const places = 1 + (diagnostic.related?.length ?? 0)
      fixed.set(diagnostic.rule, (fixed.get(diagnostic.rule) ?? 0) + places)
    }
    rounds.push(mended.edits)
    result = mended.result
  }
  const edits = composeEdits(first.document.source.length, rounds)
  const places = [...fixed.values()].reduce((sum, count) => sum + count, 0)
  const left = wantedFixes(result.diagnostics, wish).length
  return { before: first, result: { ...result, mended: { places, left } }, edits, fixed }
}

interface Round {
  readonly result: FileResult
  readonly made: readonly ChosenFix[]
  readonly edits: readonly Edit[]
}

/** Makes all of the fixes that turn out well; undefined where none does. */
async function mendOnce(
  before: FileResult,
  fixes: readonly ChosenFix[],
  judge: (source: string) => Promise<FileResult>,
): Promise<Round | undefined> {
  const markup = markupOf(before.document)
  let made = fixes
  for (let attempt = 0; attempt < mostAttempts && made.length > 0; attempt++) {
    const edits = made.flatMap(({ fix }) => fix.edits)
    const result = await judge(applyEdits(before.document.source, edits))
    const change = markupChange(markup, markupOf(result.document))
    const bad: readonly (ChosenFix | undefined)[] =
      change === undefined ? badFixes(before, result, made) : [lastBefore(made, change, edits)]
    if (bad.length === 0) return { result, made, edits }
    made = made.filter((one) => !bad.includes(one))
  }
  return undefined
}

/** The fixes whose finding still stands or beside which a new error stands. */
function badFixes(before: FileResult, after: FileResult, made: readonly ChosenFix[]): ChosenFix[] {
  const moved = movedBy(made.flatMap(({ fix }) => fix.edits))
  const standing = byRule(after.diagnostics)
  const known = byRule(before.diagnostics)
  const errors = after.diagnostics.filter(
    ({ severity, rule, at }) => severity === 'error' && !known(rule).some((old) => overlaps(moved(old.at), at)),
  )
  return made.filter(({ diagnostic, fix }) => {
    const place = moved(diagnostic.at)
    const stands = standing(diagnostic.rule).some(
      ({ messageId, at }) => messageId === diagnostic.messageId && overlaps(at, place),
    )
    return stands || fix.edits.some((edit) => errors.some(({ at }) => touches(at, moved(edit))))
  })
}

function byRule(diagnostics: readonly Diagnostic[]): (rule: RuleId) => readonly Diagnostic[] {
  const lists = new Map<RuleId, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const list = lists.get(diagnostic.rule)
    if (list) list.push(diagnostic)
    else lists.set(diagnostic.rule, [diagnostic])
  }
  return (rule) => lists.get(rule) ?? []
}

function touches(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end
}

/** The fix that has the last edit at or before a place of the mended source, or else the first. */
function lastBefore(made: readonly ChosenFix[], place: number, edits: readonly Edit[]): ChosenFix | undefined {
  const moved = movedBy(edits)
  let nearest: { readonly one: ChosenFix; readonly start: number } | undefined
  for (const one of made) {
    for (const edit of one.fix.edits) {
      const { start } = moved(edit)
      const isNearer =
        !nearest ||
        (start <= place
          ? nearest.start > place || start > nearest.start
          : start < nearest.start && nearest.start > place)
      if (isNearer) nearest = { one, start }
    }
  }
  return nearest?.one
}
