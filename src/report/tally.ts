import type { Severity } from '../diagnostic/dimension.ts'
import type { FileResult } from '../engine/result.ts'

/** Sums over the drafts of a run. */
export interface Tally {
  files: number
  errors: number
  warnings: number
  infos: number
  /** Drafts that did not pass. */
  failed: number
}

export const emptyTally = (): Tally => ({ files: 0, errors: 0, warnings: 0, infos: 0, failed: 0 })

export function addToTally(tally: Tally, result: FileResult): void {
  tally.files++
  tally.errors += countOf(result, 'error')
  tally.warnings += countOf(result, 'warning')
  tally.infos += countOf(result, 'info')
  if (!result.passed) tally.failed++
}

export function countOf({ diagnostics }: FileResult, severity: Severity): number {
  return diagnostics.filter((one) => one.severity === severity).length
}
