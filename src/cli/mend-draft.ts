import type { FixedDraft } from '../engine/fix.ts'
import { editBytes } from '../host/edit-bytes.ts'
import type { Failure } from '../host/failure.ts'
import type { FoundDraft } from '../host/find-drafts.ts'
import type { ReadDraft } from '../host/read-draft.ts'
import { writeAtomically } from '../host/write-atomically.ts'
import { unifiedDiff } from '../report/unified-diff.ts'
import type { Session } from './terminal.ts'

/** A draft on disk, or the one on standard input. */
export interface Draft extends FoundDraft {
  readonly isInput: boolean
}

/**
 * Delivers a mended draft: to its file, or to standard output where it came from standard input; with `isDryRun` as a
 * diff. Returns why it could not be delivered; then the draft is as it was.
 */
export async function deliver(
  draft: Draft,
  read: ReadDraft,
  { before, result, edits }: FixedDraft,
  isDryRun: boolean,
  session: Session,
): Promise<Failure | undefined> {
  const edited = edits.length === 0 ? read : editBytes(read.bytes, read, edits)
  if ('refused' in edited) {
    // Whoever reads the mended draft gets it unmended rather than nothing.
    if (draft.isInput && !isDryRun) session.write(read.bytes)
    return { path: draft.shown, message: edited.refused }
  }
  if (isDryRun) {
    session.write(unifiedDiff(draft.shown, before.document.source, result.document.source))
    return undefined
  }
  if (draft.isInput) {
    session.write(edited.bytes)
    return undefined
  }
  if (edits.length === 0) return undefined
  const message = await writeAtomically(draft.path, edited.bytes, read.bytes)
  return message && { path: draft.shown, message }
}
