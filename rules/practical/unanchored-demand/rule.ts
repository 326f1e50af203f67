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
      unanchored: {
        zh: '这项要求没有说谁办、何时办、办到多少。请补上责任单位、时限或数量，补不出就删去。',
        en: 'This demand names no owner, date or figure. Say who does what by when, or delete it.',
      },
    },
    severity: 'warning',
    genres: { except: ['law', 'guide', 'resolution'] },
    since: '0.1.0',
    sources: ['TL12 13', 'TL12 19(2)'],
    catalogue: [28, 29, 30, 47],
    measure: 'unanchored-demands',
  },
  create({ report, flag }) {
    return {
      sentence(sentence) {
        for (const { start, end, anchored, form } of sentence.demands) {
          if (anchored || form === 'prohibition') continue
          if (countHan(sentence.prose, start, end) < 5) continue
          const at = sentence.part(start, trimMark(sentence.prose, end))
          if (isAnswered(sentence, start, end)) flag(at)
          else report({ at, messageId: 'unanchored' })
        }
      },
    }
  },
})

/** Whether what stands around a demand says enough of it, or asks for no anchor: it counts, but it is not sure enough to report. */
function isAnswered(sentence: Sentence, start: number, end: number): boolean {
  const { prose } = sentence
  if (outline.test(prose) || setPolicy.test(prose.slice(start, end)) || purse.test(prose.slice(0, end))) return true
  if (occasion.test(prose.slice(0, start))) return true
  return purpose.test(prose.slice(0, end)) || conditioned.test(prose.slice(end)) || isSpelledOut(sentence, end)
}

/** A demand that ends its sentence, where the next one counts; one that opens a block, which then goes into it. */
function isSpelledOut({ block, index, prose }: Sentence, end: number): boolean {
  if (prose.slice(end).trim() !== '') return false
  const first = block.sentences[0]?.index ?? index
  const after = block.sentences.slice(index - first + 1)
  const counts = after[0]?.facts.some(({ kind }) => kind === 'quantity') ?? false
  return counts || (index === first && after.length >= 3 && !/[要应须]/.test(prose))
}

/** The pause mark at the end of a demand is none of it. */
function trimMark(prose: string, end: number): number {
  return /[，；：。！]/.test(prose.charAt(end - 1)) ? end - 1 : end
}
