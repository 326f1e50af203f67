import type { Localized } from '../../diagnostic/localized.ts'
import type { Sentence } from '../../document/document.ts'
import type { LexiconEntry } from '../lexicon.ts'
import type { RuleContext, RuleMeta, RuleVisitor } from '../rule.ts'
import type { Guard, PhraseCheck, Requirement } from '../schema.ts'
import { guardTest, permission, requirementTest, type Hit, type Test } from './guard.ts'
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
export function phraseVisitor(check: PhraseCheck, meta: RuleMeta, context: RuleContext): RuleVisitor {
  const entries = entriesOf(check, context)
  const terms = entries.flatMap((entry) => {
    const { anchors, locate } = compileTerm(entry.term)
    return anchors.map((anchor) => ({ anchor, locate, entry }))
  })
  const allowed = permission(meta.dimension, check.inside)
  const passedOver = guardTest(check.unless)
  const required = requirementTest(check.only)
  // Guards of single entries are compiled when an entry is first met: most lists are long and most entries rare.
  const own = new Map<PhraseEntry, Test>()
  const reporter = hitReporter(check, meta, context)
  return {
    phrases: {
      terms: terms.map(({ anchor }) => anchor),
      found(sentence, index, start, end) {
        const { locate, entry } = terms[index] ?? {}
        const range = locate?.(sentence.prose, start, end)
        if (!range || !entry) return
        const hit: Hit = { sentence, ...range }
        if (!allowed(hit) || passedOver(hit) || !required(hit) || !ownTest(own, entry)(hit)) return
        reporter.add(hit, { term: entry.term, advice: entry.advice ?? noAdvice, found: foundText(sentence, hit) })
      },
    },
    document: () => reporter.finish(),
  }
}

function entriesOf(check: PhraseCheck, context: RuleContext): PhraseEntry[] {
  const listed = (check.terms ?? []).map((entry) => (typeof entry === 'string' ? { term: entry } : entry))
  const fromLexicon = check.lexicon ? context.lexicon(check.lexicon).entries.map(toEntry) : []
  return [...listed, ...fromLexicon]
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
