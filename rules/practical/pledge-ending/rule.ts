import { defineRule, holdsFact, type Document, type Sentence } from 'doclint/rule'

/** What only pledges: the new chapter, the contribution, the struggle. */
const pledge =
  /让我们(?!看)|(?:开创|打开)[^，。]{0,24}(?:新局面|局面)|(?:谱写|书写|续写|开启)[^，。]{0,30}(?:篇章|新篇|征程|画卷)|(?:作出|做出|贡献)[^，。]{0,10}(?:更大|新的|应有|积极)[^，。]{0,6}贡献|贡献[^，。]{0,10}(?:力量|智慧)|(?:决不|绝不|不)辜负|牢记使命|而(?:努力|不懈|团结)奋斗|保驾护航|再创[^，。]{0,8}(?:辉煌|佳绩)|满意的答卷|(?:坚信|相信)，?[^。！]{0,70}(?:一定(?:能|会)|必将|定能|必能|必定)/g
/** 团结在…党中央周围, 在以…为总书记的党中央领导下: the set close of a report to a people's congress. */
const setClose =
  /团结在[^。]{2,20}周围|在(?:以[^，。]{2,14}(?:总书记|核心)的)?(?:党中央|中国共产党)[^，。]{0,9}领导下|在[^，。]{2,8}[市县区省州](?:委|党委)(?:的)?(?:坚强)?领导下，(?:紧紧)?依靠全/
/** What follows the ending: thanks, the close of a speech. */
const farewell =
  /^(?:特此(?:报告|通知|通报|函)|以上(?:意见|请示)|(?:妥|当)否|(?:鉴于[^。]{2,30}，)?恳请|谢谢|我就讲|我的(?:讲话|发言|汇报)|以上(?:报告|汇报)|此致|敬礼|祝)/
/** Share of the body, counted from its end, in which the last block but one still belongs to the ending. */
const tail = 0.1
/** UTF-16 units that may stand behind a pledge and leave it the ending, if they tell nothing. */
const afterthought = 150
/** Facts that no pledge holds. */
const told = ['time', 'quantity', 'cycle'] as const

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
        zh: '这句只表态，没有一件事。请停在最后一项任务、时限上，或者写明下一步查什么。',
        en: 'This sentence pledges and names no act. End on the last task, or say what will be checked next.',
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

/** Whether a paragraph ends as one; only its last units are looked at. */
function isClosed(prose: string): boolean {
  return /[。！!；]”?$/.test(prose.trimEnd().slice(-2))
}

/**
 * Body sentences of the last two blocks, the last one whole, the one before it as far as it lies near the end; and in
 * its section those shortly before the end that nothing told follows, so that more of the same behind a pledge does not
 * hide it.
 */
function closingOf(document: Document): readonly Sentence[] {
  const body = document.blocks
    .filter(({ prose }) => isClosed(prose))
    .flatMap(({ sentences }) => sentences.filter(({ role, prose }) => role === 'body' && !farewell.test(prose)))
  const last = body.at(-1)?.block
  const before = body.findLast(({ block }) => block !== last)?.block
  const total = body.reduce((sum, { prose }) => sum + prose.length, 0)
  const end = behindLastTold(body)
  let seen = 0
  return body.filter(({ block, prose }, index) => {
    seen += prose.length
    if (block === last) return true
    if (block.section !== last?.section) return false
    return (index >= end && total - seen <= afterthought) || (block === before && seen >= total * (1 - tail))
  })
}

/** Number of the sentence behind the last that holds a fact and was not said before. */
function behindLastTold(body: readonly Sentence[]): number {
  const said = new Set<string>()
  let end = 0
  body.forEach((sentence, index) => {
    if (!said.has(sentence.prose) && holdsFact(sentence.facts, { start: 0, end: sentence.prose.length }, told))
      end = index + 1
    said.add(sentence.prose)
  })
  return end
}

function isPledge(sentence: Sentence): boolean {
  const marks = [...sentence.prose.matchAll(pledge)].filter(
    ({ index, 0: text }) => !sentence.isProtected(index, index + text.length, ['quotation', 'title']),
  )
  if (/^(?:会议|大会|全会)(?:号召|要求|强调|指出)|与会|纷纷表示/.test(sentence.prose)) return false
  if (setClose.test(sentence.prose)) return false
  return (
    marks.some(({ index, 0: text }) => index > 6 || /^(?:让我们|坚信|相信)/.test(text)) &&
    !holdsFact(sentence.facts, { start: 0, end: sentence.prose.length }, told)
  )
}
