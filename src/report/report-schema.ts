import * as v from 'valibot'
import { categories, dimensions, scoredDimensions, severities, type Category } from '../diagnostic/dimension.ts'
import { genres } from '../document/genre.ts'

/**
 * The contract of `--format json`, version 1. The JSON Schema that ships with the package is made of this; a run never
 * loads it. Objects are open: a field may be added within a version, so a reader must not reject one it does not know.
 */

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const score = v.pipe(v.number(), v.minValue(0), v.maxValue(100))
const points = v.pipe(v.number(), v.minValue(0))
const share = v.pipe(v.number(), v.minValue(0))

const position = v.object({
  line: v.pipe(v.number(), v.integer(), v.minValue(1), v.description('From 1.')),
  column: v.pipe(v.number(), v.integer(), v.minValue(1), v.description('From 1, in UTF-16 code units.')),
  offset: v.pipe(count, v.description('From 0, in UTF-16 code units of the decoded file; a BOM counts.')),
})
const place = { start: position, end: position }
const edit = v.object({ start: count, end: count, text: v.string() })

const diagnostic = v.object({
  rule: v.string(),
  dimension: v.picklist(dimensions),
  category: v.picklist(Object.values(categories).flat() as [Category, ...Category[]]),
  severity: v.picklist(severities),
  message: v.string(),
  quote: v.pipe(v.string(), v.description('The source between start and end.')),
  cost: v.optional(v.pipe(points, v.description('Points of its dimension lost through this finding, in tenths.'))),
  ...place,
  related: v.array(v.object({ ...place, quote: v.string(), message: v.optional(v.string()) })),
  fixes: v.array(v.object({ kind: v.picklist(['safe', 'suggestion']), title: v.string(), edits: v.array(edit) })),
  url: v.pipe(
    v.string(),
    v.description('What explains the rule: a path in the repository of doclint, or of the pack that brings the rule.'),
  ),
})

const part = v.pipe(
  v.object({
    dimension: v.picklist(scoredDimensions),
    measure: v.string(),
    flagged: count,
    units: count,
    raw: share,
    r: share,
    points: v.array(v.tuple([v.number(), v.number()])),
    weight: points,
    lost: points,
    hidden: points,
    unlocated: points,
  }),
  v.description('lost = sum of the costs of its diagnostics + hidden + unlocated.'),
)

const gateFailure = v.union([
  v.object({ dimension: v.picklist(scoredDimensions), floor: score, score }),
  v.object({ kind: v.picklist(['errors', 'warnings']), count, limit: count }),
])

const file = v.object({
  path: v.string(),
  encoding: v.string(),
  language: v.picklist(['zh', 'en']),
  genre: v.picklist(genres),
  profile: v.string(),
  characters: v.pipe(count, v.description('字数 as Word counts it.')),
  scores: v.object({ short: v.nullable(score), practical: v.nullable(score), fresh: v.nullable(score) }),
  parts: v.array(part),
  unmeasured: v.array(v.string()),
  gate: v.pipe(v.array(gateFailure), v.description('What keeps the draft from passing; empty where it passes.')),
  passed: v.boolean(),
  mended: v.optional(
    v.pipe(
      v.object({ places: count, left: count }),
      v.description(
        'With --fix: places mended, and findings whose fix could not be made. The rest is as after mending.',
      ),
    ),
  ),
  diagnostics: v.array(diagnostic),
  suppressed: count,
  problems: v.array(
    v.object({ code: v.string(), message: v.string(), line: v.optional(count), column: v.optional(count) }),
  ),
})

export const reportSchema = v.object({
  version: v.literal(1),
  doclint: v.string(),
  files: v.array(file),
  summary: v.object({ files: count, errors: count, warnings: count, infos: count, failed: count }),
  unread: v.optional(
    v.pipe(
      v.array(v.object({ path: v.string(), message: v.string() })),
      v.description('What was to be checked and could not be, and why; left out where there is none.'),
    ),
  ),
  timing: v.optional(
    v.pipe(
      v.array(v.object({ rule: v.string(), ms: share, findings: count })),
      v.description('With --timing: milliseconds each rule took, the dearest first, and what it found.'),
    ),
  ),
})
