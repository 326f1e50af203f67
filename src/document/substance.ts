import { countHan } from '../text/characters.ts'
import { someOverlapping } from '../text/ordered-ranges.ts'
import { contains, type Range } from '../text/span.ts'
import { aspectOfGenre, aspectOfHeading, aspectOfTenses, tensesOf, type Aspect, type Tenses } from './aspect.ts'
import { findClaims, mayClaim } from './claim.ts'
import { describing, modal } from './demand-words.ts'
import { findDemands, mayDemand, type Demand } from './demand.ts'
import type { Block, Document, Section, Sentence } from './document.ts'
import { goesOnWithDuty } from './duty.ts'
import { holdsFact, type FactKind } from './fact.ts'
import { placeInSection } from './sections.ts'
import { aspectOfSentence, holdsOwnerNote, isAsking, laysDuty, namesOwners, signsOf } from './sentence-signs.ts'
import type { BlockSentence } from './sentence.ts'
import { subjectBefore } from './subject.ts'

/**
 * Finds demands and claims. They need more than their sentence: the heading says whether the passage looks back or
 * ahead, `人事股负责。` at the end of a block anchors what stands before it, and the next sentence may bear out a claim.
 */
export function annotateSubstance(document: Document): void {
  const passage = passageReader()
  const { statute } = document
  for (const block of document.blocks) {
    if (block.role !== 'body' || (statute && contains(statute, block.span))) continue
    const inherited = aspectOf(block.section) ?? aspectOfGenre(document.genre)
    annotateBlock(block, inherited ?? passage(block))
  }
}

function annotateBlock(block: Block, inherited: Aspect | undefined): void {
  const above = ruling(block)
  const governed = isGoverned(block, above)
  const owned = governed || isOwned(above)
  const guides = isGuidance(block)
  let carried: Aspect | undefined
  let onDuty = false
  block.sentences.forEach((sentence, position) => {
    if (sentence.role !== 'body') return
    const target = sentence as BlockSentence
    const signs = signsOf(sentence.prose)
    carried = aspectOfSentence(sentence.prose, signs) ?? (isAsking(sentence.prose, signs) ? undefined : carried)
    const aspect = carried ?? inherited
    onDuty = laysDuty(sentence.prose, signs) || (onDuty && goesOnWithDuty(sentence.prose))
    const next = block.sentences[position + 1]
    const isFixed = (range: Range): boolean => isFixedWording(sentence, range)
    const isQuoted = ({ start, end }: Range): boolean => sentence.isProtected(start, end, ['quotation', 'title'])
    const topic = isTopic(sentence, position)
    const demands =
      topic || guides || !mayDemand(sentence.prose, aspect)
        ? []
        : findDemands(sentence.prose, sentence.clauses, {
            aspect,
            facts: sentence.facts,
            governed,
            owned,
            subjectBefore: () => subjectBefore(block.sentences, position),
            onDuty,
            isFixed,
          })
    target.demands = isSpelledOut(demands, sentence, next)
      ? demands.map((demand) => ({ ...demand, anchored: true }))
      : demands
    if ((topic && isNumbered(sentence)) || !mayClaim(sentence.prose, aspect) || describing.test(sentence.prose)) return
    target.claims = findClaims(sentence.prose, sentence.clauses, {
      aspect,
      facts: sentence.facts,
      next,
      opensBlock: position === 0,
      isFixed,
      isQuoted,
    })
  })
}

/** The aspect of the nearest heading upward that says what its passage speaks of. */
function aspectOf(section: Section): Aspect | undefined {
  for (let at: Section | undefined = section; at; at = at.parent) {
    const aspect = at.heading && aspectOfHeading(at.heading.prose)
    if (aspect) return aspect
  }
  return undefined
}

/** What a block itself looks like; failing that, the top section it stands in. Every block is read once. */
function passageReader(): (block: Block) => Aspect | undefined {
  const ofBlocks = new Map<Block, Tenses>()
  const ofSections = new Map<Section, Tenses>()
  const tensesOfBlock = (block: Block): Tenses => {
    const known = ofBlocks.get(block)
    if (known) return known
    const tenses = tensesOf(block.sentences.filter(({ role }) => role === 'body').map(({ prose }) => prose))
    ofBlocks.set(block, tenses)
    return tenses
  }
  const tensesOfSection = (section: Section): Tenses => {
    const known = ofSections.get(section)
    if (known) return known
    const parts = [...section.blocks.map(tensesOfBlock), ...section.children.map(tensesOfSection)]
    const sum = (pick: (tenses: Tenses) => number): number => parts.reduce((all, tenses) => all + pick(tenses), 0)
    const tenses = { past: sum(({ past }) => past), future: sum(({ future }) => future) }
    ofSections.set(section, tenses)
    return tenses
  }
  return (block) => {
    let top = block.section
    while (top.parent && top.parent.level > 0) top = top.parent
    return aspectOfTenses(tensesOfBlock(block)) ?? aspectOfTenses(tensesOfSection(top))
  }
}

/** 指导思想 and 基本原则 set the frame of a document: what they say is owed by form and asked of nobody in particular. */
function isGuidance({ section, sentences }: Block): boolean {
  const names = /^(?:（?[一二三四五六七八九十]{1,2}[）、])?(?:指导思想|基本原则|工作原则)。?$/
  return names.test(section.heading?.prose.trim() ?? '') || names.test(sentences[0]?.prose.trim() ?? '')
}

/** A modal, or 应 and 将 as words of their own: 效应, 应用 and 将军 ask for nothing. */
const asks = new RegExp(String.raw`${modal.source}|将(?=[^，。；军来领士帅])`)

/** A short sentence that opens its block with an ordinal or stands before others as their heading asks nothing by itself. */
function isTopic(sentence: Sentence, position: number): boolean {
  const followed = sentence.block.sentences.length > position + 1 || isHeadingParagraph(sentence)
  if (!followed || sentence.clauses.length > 3) return false
  if (position === 0 && sentence.block.ordinal?.level) return countHan(sentence.prose) <= 48
  if (sentence.clauses.length > 2) return false
  if (isNumbered(sentence)) return countHan(sentence.prose) <= 20
  const isAlone = position === 0 && sentence.clauses.length === 1
  return isAlone && countHan(sentence.prose) <= 16 && !asks.test(sentence.prose)
}

function isNumbered({ prose }: Sentence): boolean {
  return /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．是要]|第[一二三四五六七八九十]，|[①-⑳])/.test(prose)
}

/** `（二）夯实发展基础。` as a paragraph of its own, with text under it: a heading that someone closed with 。. */
function isHeadingParagraph({ block, prose }: Sentence): boolean {
  if (block.sentences.length > 1 || block.ordinal?.style !== '（一）' || countHan(prose) > 30) return false
  const blocks = block.section.blocks
  const next = blocks[placeInSection(block) + 1]
  return next?.role === 'body' && next.ordinal === undefined
}

/** A demand of one clause that the next sentence spells out with figures or dates is answered there. */
function isSpelledOut(demands: readonly Demand[], sentence: Sentence, next: Sentence | undefined): boolean {
  if (demands.length !== 1 || sentence.clauses.length > 2 || !next) return false
  return countHan(sentence.prose) <= 24 && holds(next, ['time', 'quantity', 'cycle'])
}

/** A date for the whole block in its heading or in the lead before a list; an owner in a sentence or note that closes it. */
function isGoverned(block: Block, above: readonly Sentence[]): boolean {
  return (
    above.some((sentence) => holds(sentence, ['time']) || holdsOwnerNote(sentence.prose)) ||
    block.sentences.some(({ prose }) => namesOwners(prose, signsOf(prose)))
  )
}

/** An owner in heading or lead: who is to do it is said, what is to be done each demand must say itself. */
function isOwned(above: readonly Sentence[]): boolean {
  return above.some((sentence) => holds(sentence, ['owner']))
}

/** The sentences that rule a block from above: its heading, and the lead of the list it stands in. 主送 rules nothing. */
function ruling(block: Block): readonly Sentence[] {
  const { heading, blocks } = block.section
  const at = placeInSection(block)
  const lead = blocks
    .slice(Math.max(0, at - 12), Math.max(0, at))
    .findLast(({ role, prose }) => role === 'body' && prose.slice(-8).trimEnd().endsWith('：'))
  // 1、企业自查（6月10日—30日）。 at the head of its paragraph.
  const topic = block.sentences.slice(0, 1).filter((sentence) => isTopic(sentence, 0))
  return [...(heading ? [heading] : []), ...(lead?.sentences ?? []), ...topic]
}

function holds(sentence: Sentence, kinds: readonly FactKind[]): boolean {
  return holdsFact(sentence.facts, { start: 0, end: sentence.prose.length }, kinds)
}

/** At least 60 % of the Han of the range are fixed wording or quoted: not the author's own demand or claim. */
function isFixedWording(sentence: Sentence, range: Range): boolean {
  const { block } = sentence
  if (block.protections.length === 0) return false
  const at = { start: sentence.start + range.start, end: sentence.start + range.end }
  let fixed = 0
  someOverlapping(block.protections, at, ({ kind, start, end }) => {
    if (kind === 'formula' || kind === 'quotation')
      fixed += countHan(block.prose, Math.max(start, at.start), Math.min(end, at.end))
    return false
  })
  return fixed > 0 && fixed >= 0.6 * countHan(block.prose, at.start, at.end)
}
