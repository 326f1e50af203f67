import type { Finding, Sentence } from 'doclint/rule'

/** The three formulas that stand side by side, one of them before another that goes first. */
const turned =
  /做到“?两个维护”?[、，和](?:坚定“?四个自信”?[、，和])?(?:增强“?四个意识”?|坚定“?四个自信”?)|坚定“?四个自信”?[、，和](?:做到“?两个维护”?[、，和])?增强“?四个意识”?/

/** 做到“两个维护”、增强“四个意识”: the order in which they were coined is the order in which they are said. */
export function turnedSequence(sentence: Sentence): Finding | undefined {
  const match = turned.exec(sentence.prose)
  if (!match) return undefined
  const end = match.index + match[0].length
  if (sentence.isProtected(match.index, end, ['title', 'code'])) return undefined
  return {
    at: sentence.part(match.index, end),
    messageId: 'order',
    data: {
      term: { zh: '三项提法', en: 'these formulas' },
      right: '增强“四个意识”、坚定“四个自信”、做到“两个维护”',
      authority: '十九届四中全会决定，2019年10月31日',
    },
  }
}
