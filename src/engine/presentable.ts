import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Document } from '../document/document.ts'
import type { Range } from '../text/span.ts'
import { soundFix } from './sound-fix.ts'

/**
 * A finding as it may leave the engine. A finding that stands for a habit of the whole draft keeps out of the places
 * where a comment suppresses it, and of its fixes those remain that harm no markup.
 */
export function presentable(
  diagnostic: Diagnostic,
  document: Document,
  isSuppressed: (place: Range) => boolean,
): Diagnostic {
  const { related, fixes } = diagnostic
  if (!related && !fixes) return diagnostic
  return {
    ...diagnostic,
    ...(related && { related: related.filter(({ at }) => !isSuppressed(at)) }),
    ...(fixes && {
      fixes: fixes.flatMap((fix) => {
        const edits = fix.edits.length > 1 ? fix.edits.filter((edit) => !isSuppressed(edit)) : fix.edits
        return soundFix({ ...fix, edits }, document) ?? []
      }),
    }),
  }
}
