import type { Block, Sentence } from '../../document/document.ts'
import { countCharacters } from '../../language/zh/count-characters.ts'
import { readOrdinal } from '../../language/zh/ordinal.ts'
import { countHan } from '../../text/characters.ts'
import { someOverlapping } from '../../text/ordered-ranges.ts'
import type { Range } from '../../text/span.ts'
import type { RuleContext, RuleMeta, RuleVisitor } from '../rule.ts'
import type { LimitCheck } from '../schema.ts'
import { guardTest } from './guard.ts'

/**
 * Kind `limit`: reports what is longer than allowed. Message data: `count`, `max`. A sentence is measured from ； to ；
 * and from a long lead's ： on, since a part that ends there can be read for itself; a clause by its longest run without 、 or a bracket, since a list
 * of names is not hard to read; a heading without its ordinal, a run-in heading like one on its own line.
 */
export function limitCheck(check: LimitCheck, meta: RuleMeta): (context: RuleContext) => RuleVisitor {
  return (context) => limitVisitor(check, meta, context)
}

function limitVisitor(check: LimitCheck, meta: RuleMeta, context: RuleContext): RuleVisitor {
  const max = typeof check.max === 'number' ? check.max : Number(context.options[check.max])
  const passedOver = guardTest(check.unless)
  const messageId = Object.keys(meta.messages)[0] ?? 'tooLong'
  const judge = (sentence: Sentence, range: Range, count: number): void => {
    if (count <= max || passedOver({ sentence, ...range })) return
    context.report({ at: sentence.part(range.start, range.end), messageId, data: { count, max } })
  }
  // No range holds more characters than units, and most are far below the limit: those need no counting.
  const lengthIn = (sentence: Sentence, { start, end }: Range): number =>
    end - start <= max
      ? 0
      : lengthOf(sentence.block, { start: sentence.start + start, end: sentence.start + end }, check)
  switch (check.of) {
    case 'sentence':
      return {
        sentence(sentence) {
          // Most sentences are shorter than a part may be, and need not be taken apart.
          if (sentence.prose.length <= max) return
          for (const part of partsOf(sentence)) judge(sentence, part, lengthIn(sentence, part))
        },
      }
    case 'clause':
      return {
        sentence(sentence) {
          for (const clause of sentence.clauses) {
            if (clause.end - clause.start <= max) continue
            const runs = runsOf(sentence.prose, clause)
            const longest = runs.reduce((most, run) => Math.max(most, lengthIn(sentence, run)), 0)
            judge(sentence, withoutMark(sentence.prose, clause), longest)
          }
        },
      }
    case 'heading':
      return {
        sentence(sentence) {
          const start = readOrdinal(sentence.prose)?.length ?? 0
          const range = withoutMark(sentence.prose, { start, end: sentence.prose.length })
          judge(sentence, range, lengthIn(sentence, range))
        },
      }
    case 'paragraph':
    case 'title':
      return {
        block(block) {
          if (block.prose.length <= max) return
          const count = lengthOf(block, { start: 0, end: block.prose.length }, check)
          if (count > max)
            context.report({ at: block.map.span(0, block.prose.length), messageId, data: { count, max } })
        },
      }
  }
}

/** Han from which on what leads to a ： is read for itself, as what follows it is. */
const leastLead = 15

/** The parts of a sentence between ；, each with its ；; a long lead that ends in ： is a part too. */
function partsOf({ prose, clauses }: Sentence): Range[] {
  const parts: Range[] = []
  let start = 0
  // Han of the part so far: each clause is counted once, though a sentence may have ten thousand ：.
  let han = 0
  for (const clause of clauses) {
    const { end } = clause
    han += countHan(prose, clause.start, end)
    const mark = prose.charAt(end - 1)
    if (mark !== '；' && end !== prose.length && !(mark === '：' && han >= leastLead)) continue
    parts.push({ start, end })
    start = end
    han = 0
  }
  if (start < prose.length) parts.push({ start, end: prose.length })
  return parts
}

/** The stretches of a range between pause marks, brackets and blanks. */
function runsOf(prose: string, { start, end }: Range): Range[] {
  const runs: Range[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    if (at < end && !'，；：、（） \u3000'.includes(prose.charAt(at))) continue
    runs.push({ start: from, end: at })
    from = at + 1
  }
  return runs
}

/** A range without the pause mark that ends it. */
function withoutMark(prose: string, { start, end }: Range): Range {
  return { start, end: '，；：。！？—'.includes(prose.charAt(end - 1)) ? end - 1 : end }
}

function lengthOf(block: Block, { start, end }: Range, check: LimitCheck): number {
  const count = (from: number, to: number): number =>
    check.unit === 'han' ? countHan(block.prose, from, to) : countCharacters(block.text.slice(from, to))
  let length = count(start, end)
  someOverlapping(block.protections, { start, end }, (protection) => {
    if (check.without?.includes(protection.kind))
      length -= count(Math.max(start, protection.start), Math.min(end, protection.end))
    return false
  })
  return length
}
