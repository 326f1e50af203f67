/** The five questions asked of a draft. The first three are scored, the last two counted. */
export const dimensions = ['short', 'practical', 'fresh', 'correct', 'format'] as const
export type Dimension = (typeof dimensions)[number]

export const scoredDimensions = ['short', 'practical', 'fresh'] as const
export type ScoredDimension = (typeof scoredDimensions)[number]

/** What kind of fault a finding is, each of one dimension. */
export const categories = {
  short: ['too-long', 'preamble', 'redundant', 'echo', 'ceremony'],
  practical: ['unanchored', 'vague', 'unevidenced', 'deferred', 'hedge', 'pledge'],
  fresh: ['stock', 'template', 'repeat'],
  correct: ['word', 'grammar', 'punct', 'number', 'numbering', 'formula', 'residue'],
  format: ['form'],
} as const satisfies Record<Dimension, readonly string[]>
export type Category = (typeof categories)[Dimension][number]

export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

export function isScored(dimension: Dimension): dimension is ScoredDimension {
  return (scoredDimensions as readonly Dimension[]).includes(dimension)
}
