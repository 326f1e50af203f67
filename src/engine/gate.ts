import type { Gate } from '../config/settings.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { scoredDimensions, type ScoredDimension } from '../diagnostic/dimension.ts'
import type { Profile } from '../score/profile.ts'
import type { Scores } from '../score/score-document.ts'
import type { GateFailure } from './result.ts'

/** The floors in force: the profile's, as the configuration changes them. */
export function floorsOf(profile: Profile, gate: Gate): Partial<Record<ScoredDimension, number>> {
  const floors: Partial<Record<ScoredDimension, number>> = {}
  for (const dimension of scoredDimensions) {
    const floor = gate.floors[dimension] ?? profile.floors[dimension]
    if (typeof floor === 'number') floors[dimension] = floor
  }
  return floors
}

/** What keeps a draft from passing. A score of `null` passes: too little text to judge is no fault. */
export function judgeGate(
  diagnostics: readonly Diagnostic[],
  scores: Scores,
  floors: Readonly<Partial<Record<ScoredDimension, number>>>,
  gate: Gate,
): GateFailure[] {
  const failures: GateFailure[] = []
  for (const dimension of scoredDimensions) {
    const floor = floors[dimension]
    const score = scores[dimension]
    if (floor !== undefined && score !== null && score < floor)
      failures.push({ kind: 'score', dimension, floor, score })
  }
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  if (errors > gate.errors) failures.push({ kind: 'errors', count: errors, limit: gate.errors })
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length
  if (gate.warnings !== undefined && warnings > gate.warnings) {
    failures.push({ kind: 'warnings', count: warnings, limit: gate.warnings })
  }
  return failures
}
