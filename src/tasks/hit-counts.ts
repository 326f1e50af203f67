import { failWith } from './fail-with.ts'

/** Where `bench/hits.ts` leaves its figures. */
export const hitCountFile = 'bench/verdicts/hits.tsv'
/** Hits of a rule that are drawn for reading. */
export const sampleSize = 30
/** What a rule on by default must reach, once this many hits are read. */
export const leastPrecision = 0.8
export const fewestRead = 5

/** What a rule does on the development corpora, and what its readers think of it. */
export interface HitCount {
  readonly rule: string
  readonly hits: number
  /** Those of them in published texts, which were not written to be found fault with. */
  readonly published: number
  /** Hits drawn for reading; fewer than `hits`, where one text says the same thing several times. */
  readonly drawn: number
  readonly read: number
  readonly right: number
}

const heading = [
  '# What each rule finds in the development corpora, written by `npm run hits`. Do not edit.',
  '# rule\thits\tpublished\tdrawn\tread\tright',
]

export function hitCountText(counts: readonly HitCount[]): string {
  const rows = counts
    .toSorted((a, b) => (a.rule < b.rule ? -1 : 1))
    .map(({ rule, hits, published, drawn, read, right }) => [rule, hits, published, drawn, read, right].join('\t'))
  return [...heading, ...rows, ''].join('\n')
}

export function readHitCounts(text: string): HitCount[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [rule = '', ...figures] = line.split('\t')
      const [hits = NaN, published = NaN, drawn = NaN, read = NaN, right = NaN] = figures.map(Number)
      if ([hits, published, drawn, read, right].some(Number.isNaN))
        failWith(`${hitCountFile}: “${line}” lacks a figure. Run \`npm run hits\`.`)
      return { rule, hits, published, drawn, read, right }
    })
}

/** The part of the read hits that is right; none where nothing is read. */
export function precisionOf({ read, right }: HitCount): number | undefined {
  return read === 0 ? undefined : right / read
}

/** The rules among `running` that readers found wrong too often, in words. */
export function imprecise(counts: readonly HitCount[], running: readonly string[]): string[] {
  return counts
    .filter(({ rule, read, right }) => running.includes(rule) && read >= fewestRead && right / read < leastPrecision)
    .map(
      ({ rule, read, right }) =>
        `${rule}: ${right} of ${read} read hits are right, ${leastPrecision} wanted. Mend it or give it status trial.`,
    )
}
