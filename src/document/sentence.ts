import { someOverlapping } from '../text/ordered-ranges.ts'
import type { Span } from '../text/span.ts'
import type { Claim } from './claim.ts'
import type { Demand } from './demand.ts'
import type { Block, Clause, Role, Sentence } from './document.ts'
import type { Fact } from './fact.ts'
import type { Protection } from './protection.ts'

/** The one implementation of `Sentence`: a class because a 10 MB draft holds 100,000 of them. */
export class BlockSentence implements Sentence {
  facts: readonly Fact[] = []
  demands: readonly Demand[] = []
  claims: readonly Claim[] = []
  readonly prose: string
  readonly index: number
  readonly block: Block
  readonly role: Role
  readonly start: number
  readonly end: number
  readonly clauses: readonly Clause[]

  constructor(index: number, block: Block, role: Role, start: number, end: number, clauses: readonly Clause[]) {
    this.index = index
    this.block = block
    this.role = role
    this.start = start
    this.end = end
    this.clauses = clauses
    this.prose = block.prose.slice(start, end)
  }

  get text(): string {
    return this.block.text.slice(this.start, this.end)
  }

  get span(): Span {
    return this.part()
  }

  part(start = 0, end: number = this.end - this.start): Span {
    return this.block.map.span(this.start + start, this.start + end)
  }

  isProtected(start: number, end: number, kinds?: readonly Protection['kind'][]): boolean {
    const range = { start: this.start + start, end: this.start + end }
    return someOverlapping(this.block.protections, range, ({ kind }) => kinds === undefined || kinds.includes(kind))
  }

  isMention(start: number, end: number): boolean {
    const range = { start: this.start + start, end: this.start + end }
    return someOverlapping(this.block.mentions, range, () => true)
  }
}
