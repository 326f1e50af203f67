import type { Diagnostic, Problem } from '../diagnostic/diagnostic.ts'
import type { ScoredDimension } from '../diagnostic/dimension.ts'
import type { Document } from '../document/document.ts'
import type { ScoreBasis } from '../score/loss.ts'
import type { ScorePart, Scores } from '../score/score-document.ts'
import type { RuleTime } from './rule-clock.ts'

/** A floor that a file did not reach. */
export interface GateFailure {
  readonly dimension?: ScoredDimension
  readonly floor?: number
  readonly score?: number
  /** What was counted, where the gate counts: errors or warnings over their limit. */
  readonly kind: 'score' | 'errors' | 'warnings'
  readonly count?: number
  readonly limit?: number
}

/** What became of the fixes that were asked for. */
export interface Mended {
  /** Places mended: a finding and each place related to it. */
  readonly places: number
  /** Findings whose fix could not be made: it would not have mended them, or done harm. */
  readonly left: number
}

/** Everything that was found out about one draft. */
export interface FileResult {
  readonly path: string
  readonly encoding: string
  readonly document: Document
  readonly profile: string
  readonly scores: Scores
  readonly parts: readonly ScorePart[]
  readonly unmeasured: readonly string[]
  /** What the scores were computed from, `finding` being a position in `diagnostics`; for re-scoring a mended draft. */
  readonly basis: ScoreBasis
  /** Floors in force, whether reached or not. */
  readonly floors: Readonly<Partial<Record<ScoredDimension, number>>>
  readonly gate: readonly GateFailure[]
  readonly passed: boolean
  readonly diagnostics: readonly Diagnostic[]
  /** How many findings a comment in the draft suppressed. */
  readonly suppressed: number
  /** Those of them that would be shown but for the comment. */
  readonly suppressedFindings: readonly Diagnostic[]
  readonly problems: readonly Problem[]
  /** What was mended before this judgement; only where fixes were asked for. */
  readonly mended?: Mended
  /** What each rule cost; only where the run is timed. */
  readonly timing?: readonly RuleTime[]
}
