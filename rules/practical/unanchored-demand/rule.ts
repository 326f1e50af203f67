import { countHan, defineRule, type Sentence } from 'doclint/rule'

/** 一是…；二是…；三是…: the outline of a plan names its chapters, which say the rest. */
const outline =
  /[一二三四五六七八九十]{1,3}是[^。]+；[一二三四五六七八九十]{1,3}是[^。]+；[一二三四五六七八九十]{1,3}是/
/** So that…, in order to…: what stands behind it is the aim of what stands before. */
const purpose = /以便|借以|旨在/
/** A condition that a later clause draws the conclusion from: 要提前实现纲要，必须…. */
const conditioned = /^(?:必须|就(?:要|必须|应)|关键|首先|才能|这是|主要措施)/
/** Purses that own what they pay for, though no office is named. */
const purse = /(?:中央|国家|省级|市级|县级|各级|本级)财政|预算内|国务院/
/** Policy on Taiwan, Hong Kong, religion, nationalities, arms: each word is set, none of it for the drafter to anchor. */
const setPolicy = /两岸|台湾|港澳|香港|澳门|一国两制|宗教|民族区域|国防|军队|外交|睦邻/

/** The occasion that calls for it: 制定行政法规，要广泛征求意见. */
const occasion = /(?:制定|拟定|起草|出台|修订)[^，。；]{2,20}，$/
/** UTF-16 units that `occasion` and `conditioned` span at most. */
const longestOccasion = 24
const longestConclusion = 8

export default defineRule({
  meta: {
    id: 'practical/unanchored-demand',
    category: 'unanchored',
    title: { zh: '要求没有落点', en: 'Demand without an anchor' },
    why: {
      zh: '没有责任人、时限、数量或办法的要求，谁也无法照办，谁也无法检查。《党政机关公文处理工作条例》第十三条要求公文有针对性和可操作性。',
      en: 'A demand without owner, date, figure or means can be neither met nor checked. The regulation on official documents (art. 13) asks for texts that are targeted and workable.',
    },
    messages: {
      nothing: {
        zh: '这项要求没有说谁办、何时办、办到多少。请补上责任单位、时限或数量，补不出就删去。',
        en: 'This demand names no owner, date or figure. Say who does what by when, or delete it.',
      },
      owner: {
        zh: '这项要求说了谁办，没有说何时办、办到多少。请补上时限或数量，补不出就删去。',
        en: 'This demand has an owner, but no date and no figure. Say by when or how much, or delete it.',
      },
      addressee: {
        zh: '这项要求说了对谁提，没有说何时办、办到多少。请补上时限或数量，补不出就删去。',
        en: 'This demand says whom it asks, but no date and no figure. Say by when or how much, or delete it.',
      },
      time: {
        zh: '这项要求自己没有时限，前面的日子管不到它，也没有说谁办、办到多少。请补上责任单位或数量，补不出就删去。',
        en: 'The date before this demand is of another, and no owner or figure is named. Say who does it or how much, or delete it.',
      },
      quantity: {
        zh: '这项要求自己没有数量，前面的数是另一项的，也没有说谁办、何时办。请补上责任单位或时限，补不出就删去。',
        en: 'The figure before this demand is of another, and no owner or date is named. Say who does it or by when, or delete it.',
      },
    },
    severity: 'warning',
    genres: { except: ['law', 'guide', 'resolution'] },
    since: '0.1.0',
    sources: ['TL12 13', 'TL12 19(2)'],
    catalogue: [28, 30, 47],
    measure: 'unanchored-demands',
  },
  create({ report, flag }) {
    return {
      sentence(sentence) {
        const answer = answersOf(sentence)
        for (const { start, end, anchored, form, given } of sentence.demands) {
          if (anchored || form === 'prohibition') continue
          // “切实增强责任感”一段被退回: it is not this text that asks.
          if (sentence.isMention(start, start + 1)) continue
          if (countHan(sentence.prose, start, end) < 5) continue
          const at = sentence.part(start, trimMark(sentence.prose, end))
          if (answer(start, end)) flag(at)
          else report({ at, messageId: given[0] ?? 'nothing' })
        }
      },
    }
  },
})

/**
 * Whether what stands around a demand says enough of it, or asks for no anchor: it counts, but it is not sure enough to
 * report. What holds for the whole sentence is worked out once, since a sentence may hold thousands of demands.
 */
function answersOf(sentence: Sentence): (start: number, end: number) => boolean {
  const { prose } = sentence
  if (sentence.demands.length === 0 || outline.test(prose)) return () => true
  const closing = Math.min(endOf(purse, prose), endOf(purpose, prose))
  return (start, end) =>
    closing <= end ||
    setPolicy.test(prose.slice(start, end)) ||
    occasion.test(prose.slice(Math.max(0, start - longestOccasion), start)) ||
    conditioned.test(prose.slice(end, end + longestConclusion)) ||
    isSpelledOut(sentence, end)
}

/** Where the first match ends. */
function endOf(pattern: RegExp, prose: string): number {
  const found = pattern.exec(prose)
  return found ? found.index + found[0].length : Infinity
}

/** A demand that ends its sentence, where the next one counts; one that opens a block, which then goes into it. */
function isSpelledOut({ block, index, prose }: Sentence, end: number): boolean {
  if (!/^\s*$/.test(prose.slice(end))) return false
  const first = block.sentences[0]?.index ?? index
  const after = block.sentences.slice(index - first + 1)
  const counts = after[0]?.facts.some(({ kind }) => kind === 'quantity') ?? false
  return counts || (index === first && after.length >= 3 && !/[要应须]/.test(prose))
}

/** The pause mark at the end of a demand is none of it. */
function trimMark(prose: string, end: number): number {
  return /[，；：。！]/.test(prose.charAt(end - 1)) ? end - 1 : end
}
