import { countHan, defineRule, isDigit, isLatin, someOverlapping, type Sentence } from 'doclint/rule'
import { likenessMeter } from './likeness-meter.ts'
import { likeSentences } from './likeness.ts'

/** Least Han of a sentence that is compared. */
const leastHan = 18
/** Least likeness (Dice of character pairs) of two sentences that say the same. */
const leastLikeness = 0.78

/** A sentence said again in other words or in the same: 要加强学习培训。要切实加强学习和培训。 */
export default defineRule({
  meta: {
    id: 'fresh/near-duplicate-sentence',
    category: 'repeat',
    title: { zh: '句子雷同', en: 'Sentence said again' },
    why: {
      zh: '换两个字把前面的话再说一遍，文章长了，内容没有多。',
      en: 'A sentence said again with two words changed adds length and nothing else.',
    },
    messages: {
      again: {
        zh: '这句与第{line}行的“{earlier}……”有{percent}%相同。请留一句；确有不同的，只写不同之处。',
        en: 'This sentence is {percent} % the same as “{earlier} …” on line {line}. Keep one, or say only what differs.',
      },
      same: {
        zh: '这句与第{line}行的“{earlier}……”一字不差。请留一句。',
        en: 'This sentence is “{earlier} …” on line {line} word for word. Keep one.',
      },
      first: { zh: '前面那一句', en: 'The earlier sentence' },
    },
    severity: 'warning',
    // Long reports sum up before they tell, and standards say of each product what they say of the next.
    genres: { except: ['law', 'guide', 'resolution', 'work-report', 'plan', 'opinion', 'other'] },
    since: '0.1.0',
    sources: ['WF10'],
    catalogue: [76],
    measure: 'repeat',
    supersedes: ['fresh/repeated-wording'],
  },
  create({ report, document }) {
    const mostLike = likeSentences(document.sentences.length)
    const likenessOf = likenessMeter(leastLikeness)
    return {
      sentence(sentence) {
        if (sentence.prose.length < leastHan || countHan(sentence.prose) < leastHan) return
        if (isList(sentence.prose) || isOwnerNote(sentence.prose) || isMostlyProtected(sentence)) return
        const candidate = mostLike(sentence)
        if (!candidate || differsInFacts(candidate, sentence)) return
        const likeness = likenessOf(candidate.prose, sentence.prose)
        if (likeness < leastLikeness) return
        report({
          at: sentence.span,
          messageId: candidate.prose === sentence.prose ? 'same' : 'again',
          data: {
            percent: Math.round(likeness * 100),
            line: candidate.block.line,
            earlier: candidate.prose.slice(0, 10),
          },
          related: [{ at: candidate.span, messageId: 'first' }],
        })
      },
    }
  },
})

/** A row of a catalogue (1）预约类服务：…) and a list of five things or more: such are alike by nature. */
function isList(prose: string): boolean {
  const first = prose.charCodeAt(0)
  if (isDigit(first) || isLatin(first) || prose.startsWith('（')) return true
  let pauses = 0
  for (let at = prose.indexOf('、'); at >= 0 && pauses < 5; at = prose.indexOf('、', at + 1)) pauses++
  return pauses > 4
}

/** Who leads and who helps with a task: such notes differ by the offices alone. */
function isOwnerNote(prose: string): boolean {
  return /(?:牵头|负责|配合|参与|承办|协办)[。；]?$/.test(prose.slice(-3))
}

/** Two rows of one table in prose (甲镇3户，乙镇5户) are alike and not the same. */
function differsInFacts(a: Sentence, b: Sentence): boolean {
  if (a.facts.length !== b.facts.length) return true
  if (a.facts.length === 0) return false
  const facts = ({ facts, prose }: Sentence): string => facts.map(({ start, end }) => prose.slice(start, end)).join(' ')
  return facts(a) !== facts(b)
}

function isMostlyProtected({ prose, block, start, end }: Sentence): boolean {
  let covered = 0
  someOverlapping(block.protections, { start, end }, (range) => {
    covered += Math.min(range.end, end) - Math.max(range.start, start)
    return covered * 2 > prose.length
  })
  return covered * 2 > prose.length
}
