import type { Measure } from '../measure.ts'
import { hollow } from './hollow.ts'
import { length } from './length.ts'
import { longSentences } from './long-sentences.ts'
import { preamble } from './preamble.ts'
import { removable } from './removable.ts'
import { repeat } from './repeat.ts'
import { sentencesWithoutFact } from './sentences-without-fact.ts'
import { skeleton } from './skeleton.ts'
import { stock } from './stock.ts'
import { template } from './template.ts'
import { unanchoredDemands } from './unanchored-demands.ts'
import { unevidencedClaims } from './unevidenced-claims.ts'
import { vague } from './vague.ts'

/** Every measure, in the order that reports print them. */
export const measures: readonly Measure[] = [
  length,
  removable,
  preamble,
  longSentences,
  unanchoredDemands,
  unevidencedClaims,
  sentencesWithoutFact,
  vague,
  hollow,
  stock,
  template,
  repeat,
  skeleton,
]
