import type { Localized } from '../../diagnostic/localized.ts'
import type { Sentence } from '../../document/document.ts'
import type { Lexicon, LexiconEntry } from '../lexicon.ts'
import type { RuleContext, RuleMeta, RuleVisitor } from '../rule.ts'
import type { Guard, PhraseCheck, Requirement } from '../schema.ts'
import { guardTest, hitTest, requirementTest, type Hit, type Test } from './guard.ts'
import { prepared } from './prepared.ts'
import { hitReporter } from './report-hit.ts'
import { compileTerm } from './term.ts'

interface PhraseEntry {
  readonly term: string
  readonly advice?: Localized | undefined
  readonly unless?: Guard | undefined
  readonly only?: Requirement | undefined
}

const noAdvice: Localized = { zh: '', en: '' }

/** Kind `phrase`: reports each occurrence of a listed phrase. Message data: `term`, `advice`, `found`. */
export function phraseCheck(check: PhraseCheck, meta: RuleMeta): (context: RuleContext) => RuleVisitor {
  const preparedIn = prepared(check.lexicon, (lexicon) => {
    const terms = entriesOf(check, lexicon).flatMap((entry) => {
      const { anchors, locate } = compileTerm(entry.term)
      return anchors.map((anchor) => ({ anchor, locate, entry }))
    })
    return {
      terms,
      anchors: terms.map(({ anchor }) => anchor),
      allowed: hitTest(check, meta.dimension),
      // Guards of single entries are compiled when an entry is first met: most lists are long and most entries rare.
      own: new Map<PhraseEntry, Test>(),
    }
  })
  return (context) => {
    const { terms, anchors, allowed, own } = preparedIn(context)
    const reporter = hitReporter(check, meta, context)
    return {
      phrases: {
        terms: anchors,
        found(sentence, index, start, end) {
          const { locate, entry } = terms[index] ?? {}
          const range = locate?.(sentence.prose, start, end)
          if (!range || !entry) return
          const hit: Hit = { sentence, ...range }
          if (!allowed(hit) || !ownTest(own, entry)(hit)) return
          reporter.add(hit, { term: entry.term, advice: entry.advice ?? noAdvice, found: foundText(sentence, hit) })
        },
      },
      document: () => reporter.finish(),
    }
  }
}

function entriesOf(check: PhraseCheck, lexicon: Lexicon | undefined): PhraseEntry[] {
  const listed = (check.terms ?? []).map((entry) => (typeof entry === 'string' ? { term: entry } : entry))
  return [...listed, ...(lexicon?.entries.map(toEntry) ?? [])]
}

function toEntry(entry: LexiconEntry): PhraseEntry {
  return {
    term: entry.term,
    advice: entry.advice,
    unless: entry['unless'] as Guard | undefined,
    only: entry['only'] as Requirement | undefined,
  }
}

function ownTest(compiled: Map<PhraseEntry, Test>, entry: PhraseEntry): Test {
  let test = compiled.get(entry)
  if (!test) {
    const passedOver = guardTest(entry.unless)
    const required = requirementTest(entry.only)
    test = (hit) => !passedOver(hit) && required(hit)
    compiled.set(entry, test)
  }
  return test
}

function foundText(sentence: Sentence, { start, end }: Hit): string {
  return sentence.text.slice(start, end)
}
