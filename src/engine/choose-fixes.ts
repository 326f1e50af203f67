import { matchesRule } from '../config/settings.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { severities } from '../diagnostic/dimension.ts'
import type { Fix } from '../diagnostic/finding.ts'
import { firstWhere } from '../text/first-where.ts'
import type { Range } from '../text/span.ts'

/** Which fixes a person wants made. */
export interface FixWish {
  /** All that are safe. */
  readonly safe: boolean
  /** Rules (`short/pleonasm`, `correct/*`) whose suggestions are taken too. */
  readonly suggestions: readonly string[]
}

export interface ChosenFix {
  readonly diagnostic: Diagnostic
  readonly fix: Fix
}

/** The fixes that are wanted, the gravest findings first, each by its place. Of several for one finding the first. */
export function wantedFixes(diagnostics: readonly Diagnostic[], { safe, suggestions }: FixWish): ChosenFix[] {
  return diagnostics
    .flatMap((diagnostic) => {
      const named = suggestions.some((pattern) => matchesRule(pattern, diagnostic.rule))
      const fix = diagnostic.fixes?.find(({ kind }) => named || (safe && kind === 'safe'))
      return fix ? [{ diagnostic, fix }] : []
    })
    .sort(
      ({ diagnostic: a }, { diagnostic: b }) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.at.start - b.at.start,
    )
}

/** Those of the fixes that can be made at once. A fix whose edits touch those of one before it waits for its turn. */
export function compatibleFixes(fixes: readonly ChosenFix[]): ChosenFix[] {
  const taken: Range[] = []
  return fixes.filter(({ fix: { edits } }) => {
    const own = [...edits].sort((a, b) => a.start - b.start)
    if (own.some((edit, index) => edit.start < (own[index - 1]?.end ?? 0))) return false
    if (own.some((edit) => touchesOne(taken, edit))) return false
    for (const edit of own) taken.splice(placeIn(taken, edit.start), 0, edit)
    return true
  })
}

/** Two fixes side by side may both be right and make nonsense together: `，。` with either mark deleted. */
function touchesOne(taken: readonly Range[], { start, end }: Range): boolean {
  const place = placeIn(taken, start)
  const before = taken[place - 1]
  const behind = taken[place]
  return (before !== undefined && before.end >= start) || (behind !== undefined && behind.start <= end)
}

/** Where a range that begins at `start` belongs among ordered ranges that do not touch. */
function placeIn(taken: readonly Range[], start: number): number {
  return firstWhere(taken.length, (index) => (taken[index]?.start ?? 0) > start)
}
