import { resolve } from 'node:path'
import { findDrafts } from '../host/find-drafts.ts'
import type { Failure } from '../host/failure.ts'
import type { LintOptions } from './command.ts'
import type { Draft } from './mend-draft.ts'
import { readsInput } from './output.ts'
import type { Session } from './terminal.ts'

/** The drafts that a run is to judge: that of standard input first, then those on disk. */
export async function namedDrafts(
  { named, stdinName }: LintOptions,
  { workingFolder }: Session,
): Promise<{ drafts: Draft[]; foreign: readonly string[]; failures: readonly Failure[] }> {
  const onDisk = named.filter((name) => name !== '-')
  const found = await findDrafts(onDisk, workingFolder)
  const drafts = found.drafts.map((draft): Draft => ({ ...draft, isInput: false }))
  if (readsInput({ named, stdinName })) {
    const shown = stdinName ?? '<stdin>'
    drafts.unshift({ path: resolve(workingFolder, stdinName ?? 'stdin.txt'), shown, isInput: true })
  }
  return { drafts, foreign: found.foreign, failures: found.failures }
}
