import { defineRule, type Document, type Sentence } from 'doclint/rule'

/** What only pledges: the new chapter, the contribution, the struggle. */
const pledge =
  /让我们(?!看)|(?:开创|打开)[^，。]{0,24}(?:新局面|局面)|(?:谱写|书写|续写|开启)[^，。]{0,30}(?:篇章|新篇|征程|画卷)|(?:作出|做出|贡献)[^，。]{0,10}(?:更大|新的|应有|积极)[^，。]{0,6}贡献|贡献[^，。]{0,10}(?:力量|智慧)|(?:决不|绝不|不)辜负|牢记使命|而(?:努力|不懈|团结)奋斗|保驾护航|再创[^，。]{0,8}(?:辉煌|佳绩)|满意的答卷/g
/** Share of the body, counted from its end, in which a pledge closes the draft. */
const tail = 0.15

export default defineRule({
  meta: {
    id: 'practical/pledge-ending',
    category: 'pledge',
    title: { zh: '表态结尾', en: 'Pledge for an ending' },
    why: {
      zh: '结尾只表决心，不说办什么，删去不影响任何人办事。',
      en: 'An ending that only pledges can be cut without anyone’s work changing.',
    },
    messages: {
      pledge: {
        zh: '结尾只表态，没有一件事。请停在最后一项任务、时限上，或者写明下一步查什么。',
        en: 'The ending pledges and names no act. Stop at the last task, or say what will be checked next.',
      },
    },
    severity: 'warning',
    genres: { except: ['law', 'guide', 'resolution'] },
    since: '0.1.0',
    sources: ['WF10', 'LZX'],
    catalogue: [48],
    measure: 'hollow',
    supersedes: ['practical/unanchored-demand', 'practical/deferred-specification', 'practical/unevidenced-claim'],
  },
  create({ report }) {
    return {
      document(document) {
        for (const sentence of closingOf(document)) {
          if (!isPledge(sentence)) continue
          report({ at: sentence.part(), messageId: 'pledge' })
        }
      },
    }
  },
})

/** Body sentences of the last 15 % of the body, and those of its last block in any case. */
function closingOf(document: Document): readonly Sentence[] {
  const body = document.sentences.filter(({ role }) => role === 'body')
  const total = body.reduce((sum, { prose }) => sum + prose.length, 0)
  const lastBlock = body.findLast(({ prose }) => !/^(?:谢谢|我就讲|以上报告)/.test(prose))?.block
  let seen = 0
  return body.filter((sentence) => {
    seen += sentence.prose.length
    return seen - sentence.prose.length >= total * (1 - tail) || sentence.block === lastBlock
  })
}

function isPledge(sentence: Sentence): boolean {
  const marks = [...sentence.prose.matchAll(pledge)].filter(
    ({ index, 0: text }) => !sentence.isProtected(index, index + text.length, ['quotation', 'title']),
  )
  if (/^(?:会议|大会|全会)(?:号召|要求|强调|指出)|与会|纷纷表示/.test(sentence.prose)) return false
  return (
    marks.some(({ index, 0: text }) => index > 6 || text === '让我们') &&
    sentence.facts.every(({ kind }) => kind !== 'time' && kind !== 'quantity' && kind !== 'cycle')
  )
}
