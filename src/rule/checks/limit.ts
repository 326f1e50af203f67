import type { Block, Sentence } from '../../document/document.ts'
import { countCharacters } from '../../language/zh/count-characters.ts'
import { countHan } from '../../text/characters.ts'
import type { Range, Span } from '../../text/span.ts'
import type { RuleContext, RuleMeta, RuleVisitor } from '../rule.ts'
import type { LimitCheck } from '../schema.ts'
import { guardTest } from './guard.ts'

/** Kind `limit`: reports what is longer than allowed. Message data: `count`, `max`. */
export function limitVisitor(check: LimitCheck, meta: RuleMeta, context: RuleContext): RuleVisitor {
  const max = typeof check.max === 'number' ? check.max : Number(context.options[check.max])
  const passedOver = guardTest(check.unless)
  const messageId = Object.keys(meta.messages)[0] ?? 'tooLong'
  const judge = (sentence: Sentence, range: Range, at: Span): void => {
    const count = lengthOf(sentence.block, { start: sentence.start + range.start, end: sentence.start + range.end }, check)
    if (count > max && !passedOver({ sentence, ...range })) context.report({ at, messageId, data: { count, max } })
  }
  switch (check.of) {
    case 'sentence':
      return { sentence: (sentence) => judge(sentence, { start: 0, end: sentence.prose.length }, sentence.span) }
    case 'clause':
      return {
        sentence(sentence) {
          for (const clause of sentence.clauses) judge(sentence, clause, sentence.part(clause.start, clause.end))
        },
      }
    case 'paragraph':
    case 'heading':
    case 'title':
      return {
        block(block) {
          const count = lengthOf(block, { start: 0, end: block.prose.length }, check)
          if (count > max) context.report({ at: block.map.span(0, block.prose.length), messageId, data: { count, max } })
        },
      }
  }
}

function lengthOf(block: Block, { start, end }: Range, check: LimitCheck): number {
  const count = (from: number, to: number): number =>
    check.unit === 'han' ? countHan(block.prose, from, to) : countCharacters(block.text.slice(from, to))
  let length = count(start, end)
  for (const protection of block.protections) {
    if (!check.without?.includes(protection.kind)) continue
    const from = Math.max(start, protection.start)
    const to = Math.min(end, protection.end)
    if (from < to) length -= count(from, to)
  }
  return length
}
