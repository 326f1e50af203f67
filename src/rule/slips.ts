import type { Fix } from '../diagnostic/finding.ts'
import type { MessageData } from '../diagnostic/localized.ts'
import type { Edit } from '../text/edit.ts'
import type { Span } from '../text/span.ts'
import type { RuleContext } from './rule.ts'

/** One occurrence of a fault that some drafts make once and others throughout. */
export interface Slip {
  readonly at: Span
  readonly messageId: string
  readonly data?: MessageData
  /** What mends it; empty where only the author knows. */
  readonly edits: readonly Edit[]
}

export interface SlipOptions {
  /** Whether the slips are a habit of the whole draft: then they are one finding. */
  readonly habit: boolean
  /** Message of the habit. Its data: `count`, and those of the first slip. */
  readonly habitMessageId: string
  readonly fix: Fix['kind']
}

/**
 * Reports slips in the order of the draft: each by itself, or as one finding on the first with the others `related` and
 * one fix of all their edits. The fix is worded by the message `fix`.
 */
export function reportSlips(
  { report }: Pick<RuleContext, 'report'>,
  slips: readonly Slip[],
  { habit, habitMessageId, fix }: SlipOptions,
): void {
  const fixesOf = (edits: readonly Edit[], data: MessageData): readonly Fix[] =>
    edits.length > 0 ? [{ kind: fix, messageId: 'fix', data, edits }] : []
  const [first, ...others] = slips
  if (!first) return
  if (!habit || others.length === 0) {
    for (const { at, messageId, data = {}, edits } of slips)
      report({ at, messageId, data, fixes: fixesOf(edits, data) })
    return
  }
  const data = { ...first.data, count: slips.length }
  // The edits of a pair of brackets stand round those of the marks between them.
  const edits = slips.flatMap((slip) => slip.edits).sort((a, b) => a.start - b.start)
  report({
    at: first.at,
    messageId: habitMessageId,
    data,
    related: others.map(({ at }) => ({ at })),
    fixes: fixesOf(edits, data),
  })
}
