import {
  bracketBound,
  cellBound,
  containerBound,
  lineBound,
  markBound,
  nestingBound,
  paragraphBound,
  rereadBound,
  runBound,
  shortLineBound,
  tagBound,
  type Bound,
} from './bounds.ts'
import { readLine, startBehind } from './line.ts'

/** Why a source is too costly to parse as Markdown. */
export interface Excess {
  /** Line from 1. */
  readonly line: number
  readonly kind: 'size' | 'lines' | 'paragraph' | 'cells' | 'nesting' | 'containers' | 'marks'
}

/** About two seconds of parsing, in UTF-16 units; the longest work reports have 60,000. */
const largestSource = 2_000_000

/** Each counts what costs the parser more than its share. */
const bounds: readonly (readonly [kind: Excess['kind'], start: () => Bound])[] = [
  ['nesting', nestingBound],
  ['size', lineBound],
  ['lines', shortLineBound],
  ['containers', containerBound],
  ['marks', bracketBound],
  ['marks', runBound],
  ['marks', rereadBound],
  ['paragraph', paragraphBound],
  ['cells', cellBound],
  ['marks', tagBound],
  ['marks', markBound],
]

/** The first place where a source goes beyond what the parser handles in about a second; one cheap pass. */
export function findExcess(source: string): Excess | undefined {
  if (source.length > largestSource) return { line: 1, kind: 'size' }
  const started = bounds.map(([kind, start]) => ({ kind, isBeyond: start() }))
  let start = 0
  for (let number = 1; start < source.length; number++) {
    const line = readLine(source, start, number)
    const first = started.find(({ isBeyond }) => isBeyond(line))
    if (first) return { line: number, kind: first.kind }
    start = startBehind(source, line)
  }
  return undefined
}
