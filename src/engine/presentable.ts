import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Finding } from '../diagnostic/finding.ts'
import type { MessageData } from '../diagnostic/localized.ts'
import type { Document } from '../document/document.ts'
import type { Range, Span } from '../text/span.ts'
import { soundFix } from './sound-fix.ts'

/**
 * All places of a finding: its own and, where it stands for a habit of the whole draft, those of the others. A related
 * place with words of its own (`前面那一句`) only explains.
 */
export function placesOf({ at, related = [] }: Pick<Finding, 'at' | 'related'>): readonly Span[] {
  return [at, ...related.filter(({ messageId }) => messageId === undefined).map((one) => one.at)]
}

/**
 * A finding as it may leave the engine. A finding that stands for a habit of the whole draft keeps out of the places
 * where a comment suppresses it, begins at the first that is left and counts those; of its fixes those remain that harm
 * no markup.
 */
export function presentable(
  diagnostic: Diagnostic,
  document: Document,
  isSuppressed: (place: Range) => boolean,
): Diagnostic {
  const { related, fixes } = diagnostic
  if (!related && !fixes) return diagnostic
  const moved = related ? withoutSuppressed(diagnostic, document.source, isSuppressed) : diagnostic
  return {
    ...moved,
    ...(fixes && {
      fixes: fixes.flatMap((fix) => {
        const edits = fix.edits.length > 1 ? fix.edits.filter((edit) => !isSuppressed(edit)) : fix.edits
        return soundFix({ ...fix, edits }, document) ?? []
      }),
    }),
  }
}

function withoutSuppressed(
  diagnostic: Diagnostic,
  source: string,
  isSuppressed: (place: Range) => boolean,
): Diagnostic {
  const places = placesOf(diagnostic)
  const left = places.filter((place) => !isSuppressed(place))
  const [at = diagnostic.at] = left
  const related = (diagnostic.related ?? []).filter((one) => one.at !== at && !isSuppressed(one.at))
  if (left.length === places.length) return { ...diagnostic, related }
  const data = countedAnew(diagnostic, places.length, left.length, source.slice(at.start, at.end), source)
  return { ...diagnostic, at, related, ...(data && { data }) }
}

/** The facts of the message, where they tell the number of places and the first of them. */
function countedAnew(
  { at, data }: Diagnostic,
  before: number,
  left: number,
  first: string,
  source: string,
): MessageData | undefined {
  if (!data) return undefined
  return {
    ...data,
    ...(data['count'] === before && { count: left }),
    ...(data['found'] === source.slice(at.start, at.end) && { found: first }),
  }
}
